// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every page, in every language and both themes, over the lab's history: it opens without an error, has its
// texts translated, and no button or heading needs more room than it has.
#include "core/language/translations.h"
#include "tests/ui/lab_session.h"
#include "ui/base/looks.h"
#include "ui/base/words.h"
#include "ui/pages/pages.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QSettings>
#include <QTest>

using namespace caretaker;
using namespace caretaker::ui;
using namespace Qt::StringLiterals;
using testing::LabSession;

namespace {

constexpr QSize Small(1280, 800); ///< the least that everything fits into

/// Buttons that cannot show their text. A label that does not wrap must have room, too.
QStringList clippedIn(const QWidget& window)
{
    QStringList clipped;
    const auto buttons = window.findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        if (button->isVisible() && !button->text().isEmpty() &&
            button->width() < button->minimumSizeHint().width())
            clipped << button->text();
    }
    const auto labels = window.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->isVisible() && !label->wordWrap() && !label->text().isEmpty() &&
            label->width() < label->minimumSizeHint().width())
            clipped << label->text();
    }
    return clipped;
}

} // namespace

class TestEveryPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_lab.reset(); }
    void opensAndFits_data();
    void opensAndFits();
    void titlesAreTranslated();

private:
    bool settles();

    std::unique_ptr<LabSession> m_lab;
    bool m_busy = false;
};

void TestEveryPage::initTestCase()
{
    m_lab = LabSession::make();
    if (!m_lab)
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    connect(&m_lab->session(), &Session::busyChanged, this, [this](bool busy) { m_busy = busy; });
}

/// All that was asked is answered, and what was asked upon that.
bool TestEveryPage::settles()
{
    QCoreApplication::processEvents();
    const bool answered = LabSession::waitFor([this] { return !m_busy; });
    QCoreApplication::processEvents(); // layouts follow the texts that came last
    return answered && !m_busy;
}

void TestEveryPage::opensAndFits_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : language::languages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestEveryPage::opensAndFits()
{
    QFETCH(QString, language);
    applyLanguage(language);
    QSettings settings(m_lab->filePath(u"settings-%1.ini"_s.arg(language)), QSettings::IniFormat);
    MainWindow window(m_lab->session(), allPages(), settings);
    window.resize(Small);
    window.show();
    const QStringList pages = window.pageNames();
    for (const QString& page : pages) {
        QVERIFY(window.showPage(page, page == "ca"_L1 ? u"kiwi-fibre"_s : QString()));
        QVERIFY2(settles(), qPrintable(page));
        QCOMPARE(window.shownError(), QString());
        QVERIFY2(window.size().width() <= Small.width() && window.size().height() <= Small.height(),
                 qPrintable(u"%1 needs %2x%3"_s.arg(page).arg(window.width()).arg(window.height())));
        for (const Theme theme : {Theme::Dark, Theme::Light}) {
            applyTheme(theme);
            QCoreApplication::processEvents();
            const QStringList clipped = clippedIn(window);
            QVERIFY2(clipped.isEmpty(), qPrintable(page + ": "_L1 + clipped.join(" | "_L1)));
        }
    }
}

void TestEveryPage::titlesAreTranslated()
{
    applyLanguage(u"en"_s);
    const auto english = allPages();
    for (const QString& language : language::languages().mid(1)) {
        applyLanguage(language);
        const auto translated = allPages();
        int same = 0;
        for (size_t i = 0; i < english.size(); ++i)
            same += english[i].title == translated[i].title ? 1 : 0;
        QVERIFY2(same <= 2, qPrintable(language)); // "CA" is the same in most, "Audit" in some
    }
    applyLanguage(u"en"_s);
}

QTEST_MAIN(TestEveryPage)
#include "tst_every_page.moc"
