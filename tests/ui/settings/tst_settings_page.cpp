// SPDX-License-Identifier: GPL-3.0-or-later
// What is in use, how it looks, and the configuration as text.
#include "core/service/config_file.h"
#include "tests/ui/lab_session.h"
#include "ui/base/looks.h"
#include "ui/base/toml_edit.h"
#include "ui/settings/settings_page.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace caretaker;
using namespace caretaker::ui;
using namespace caretaker::ui::testing;
using namespace Qt::StringLiterals;

namespace {

struct Office
{
    std::unique_ptr<LabSession> lab = LabSession::make();
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<SettingsPage> page;
    QSignalSpy* said = nullptr;
    QSignalSpy* failed = nullptr;

    Office()
    {
        if (!lab)
            return;
        settings = std::make_unique<QSettings>(lab->filePath(u"settings.ini"_s), QSettings::IniFormat);
        page = std::make_unique<SettingsPage>(lab->session(), nullptr);
        settings->beginGroup(u"page-settings"_s);
        page->restoreState(*settings);
        settings->endGroup();
        said = new QSignalSpy(page.get(), &Page::said);
        failed = new QSignalSpy(page.get(), &Page::failed);
        for (QObject* spy : {said, failed})
            spy->setParent(page.get());
        page->resize(1080, 700);
        page->open(u"configuration"_s);
        page->show();
        LabSession::waitFor([this] { return !editor()->toPlainText().isEmpty() && !verdict().isEmpty(); });
    }
    template <typename T>
    T* child(const QString& name) const
    {
        return page->findChild<T*>(name);
    }
    TomlEdit* editor() const { return child<TomlEdit>(u"toml"_s); }
    QString verdict() const { return child<QLabel>(u"verdict"_s)->text(); }
    QPushButton* save() const { return child<QPushButton>(u"save"_s); }
    QString path() const { return lab->session().request().configFile; }
    QByteArray file() const { return service::readConfigText(path())->text; }
    void add(const QString& text) const
    {
        editor()->moveCursor(QTextCursor::Start);
        editor()->insertPlainText(text);
    }
    /// All texts on the page.
    bool says(const QString& text) const
    {
        const auto labels = page->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == text; });
    }
    void choose(const QString& box, const QString& data) const
    {
        auto* combo = child<QComboBox>(box);
        combo->setCurrentIndex(combo->findData(data));
        Q_EMIT combo->activated(combo->currentIndex()); // as by a person
    }
};

#define NEEDS_LAB(office)                                                                                    \
    if (!(office).lab)                                                                                       \
    QSKIP(qPrintable(LabSession::reasonForSkipping()))

} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsInUse();
    void remembersTheLanguageUnderTheDesktopsKey();
    void appliesAThemeAtOnceAndRemembersIt();
    void marksTheLineThatIsWrong();
    void savesWhatIsCorrectAndKeepsABackup();
    void doesNotOverwriteWhatSomebodyElseSaved();
    void keepsWhatIsTypedWhenTheDatabaseChanges();
};

void TestSettingsPage::tellsWhatIsInUse()
{
    const Office office;
    NEEDS_LAB(office);
    QVERIFY(LabSession::waitFor([&] { return office.says(office.lab->session().databasePath()); }));
    QVERIFY(office.says(office.path()));
    QVERIFY(office.says(office.lab->session().policy().hash.toHex()));
    QVERIFY(office.says(u"editor, approver"_s)); // ada's roles
    QVERIFY(office.says(u"amsterdam"_s));
    QVERIFY(office.says(u"singapore"_s)); // seen in the database; the configuration does not name it
}

void TestSettingsPage::remembersTheLanguageUnderTheDesktopsKey()
{
    const Office office;
    NEEDS_LAB(office);
    office.choose(u"language"_s, u"ja"_s);
    QCOMPARE(office.settings->value("language").toString(), u"ja"_s);
}

void TestSettingsPage::appliesAThemeAtOnceAndRemembersIt()
{
    const Office office;
    NEEDS_LAB(office);
    applyTheme(Theme::Light);
    office.choose(u"theme"_s, u"dark"_s);
    QVERIFY(isDark());
    QCOMPARE(office.settings->value("theme").toString(), u"dark"_s);
    applyTheme(Theme::Light);
}

void TestSettingsPage::marksTheLineThatIsWrong()
{
    const Office office;
    NEEDS_LAB(office);
    QCOMPARE(office.editor()->markedLine(), 0);
    office.add(u"# a comment\n[registry]\nnam = \"x\"\n"_s);
    QVERIFY(LabSession::waitFor([&] { return office.editor()->markedLine() > 0; }));
    QVERIFY(!office.save()->isEnabled());
    QVERIFY(office.verdict().contains(QString::number(office.editor()->markedLine())));
    QVERIFY(office.editor()->extraSelections().size() == 1);
}

void TestSettingsPage::savesWhatIsCorrectAndKeepsABackup()
{
    const Office office;
    NEEDS_LAB(office);
    const QByteArray before = office.file();
    office.add(u"# mine\n"_s);
    QVERIFY(LabSession::waitFor([&] { return office.save()->isEnabled(); }));
    office.save()->click();
    QVERIFY(LabSession::waitFor([&] { return office.said->count() == 1; }));
    QCOMPARE(office.file(), "# mine\n" + before);
    QCOMPARE(service::readConfigText(office.path() + ".bak"_L1)->text, before);
    QVERIFY(LabSession::waitFor([&] { return !office.save()->isEnabled(); }));
}

void TestSettingsPage::doesNotOverwriteWhatSomebodyElseSaved()
{
    const Office office;
    NEEDS_LAB(office);
    office.add(u"# mine\n"_s);
    QVERIFY(LabSession::waitFor([&] { return office.save()->isEnabled(); }));
    QFile theirs(office.path());
    QVERIFY(theirs.open(QIODevice::WriteOnly) && theirs.write("# theirs\n") > 0);
    theirs.close();
    office.save()->click();
    QVERIFY(LabSession::waitFor([&] { return office.failed->count() == 1; }));
    QCOMPARE(office.file(), "# theirs\n");
    QVERIFY(office.editor()->toPlainText().startsWith(u"# mine"_s)); // nothing typed is lost
}

void TestSettingsPage::keepsWhatIsTypedWhenTheDatabaseChanges()
{
    const Office office;
    NEEDS_LAB(office);
    office.add(u"# half a\n"_s);
    office.page->refresh();
    QSignalSpy idle(&office.lab->session(), &Session::busyChanged);
    QVERIFY(LabSession::waitFor([&] { return idle.count() > 0; }));
    QVERIFY(office.editor()->toPlainText().startsWith(u"# half a"_s));
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
