// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lab_session.h"
#include "ui/window/main_window.h"
#include "ui/window/shortcuts_dialog.h"

#include <QListWidget>
#include <QMenu>
#include <QSettings>
#include <QTableWidget>
#include <QTest>

using namespace caretaker;
using namespace caretaker::ui;
using namespace Qt::StringLiterals;
using testing::LabSession;

namespace {

/// Counts what the window does to it.
class Probe : public Page
{
    Q_OBJECT
public:
    using Page::Page;
    void refresh() override { ++refreshed; }
    void open(const QString& argument) override { opened << argument; }
    void saveState(QSettings& settings) const override { settings.setValue("kept", 7); }
    void restoreState(QSettings& settings) override { restored = settings.value("kept").toInt(); }

    int refreshed = 0;
    int restored = 0;
    QStringList opened;
};

std::vector<PageEntry> threePages()
{
    const auto make = [](Session& session, QWidget* parent) -> Page* { return new Probe(session, parent); };
    return {{u"one"_s, u"One"_s, u"go-home"_s, make},
            {u"two"_s, u"Two"_s, u"go-next"_s, make},
            {u"hidden"_s, u"Hidden"_s, u"go-up"_s, make, false}};
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void pagesAreMadeWhenTheyAreShown();
    void aPageAsksAgainOnlyWhenItShows();
    void aPageLeadsToAnother();
    void backGoesWhereOneWas();
    void stateIsRemembered();
    void everyShortcutIsListed();
    void whatFailedIsSaidUntilThePageChanges();
    void theMenuTicksTheThemeThatIsInUse();

private:
    Probe& probe(const QString& name) { return *qobject_cast<Probe*>(m_window->page(name)); }

    std::unique_ptr<LabSession> m_lab;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_lab = LabSession::make();
    if (!m_lab)
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    m_settings = std::make_unique<QSettings>(m_lab->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(m_lab->session(), threePages(), *m_settings);
    m_window->showPage(u"one"_s);
    m_window->show();
    m_window->activateWindow(); // shortcuts are the active window's
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_lab.reset();
}

void TestMainWindow::pagesAreMadeWhenTheyAreShown()
{
    QCOMPARE(m_window->findChildren<Probe*>().size(), 1);
    QVERIFY(m_window->showPage(u"two"_s));
    QCOMPARE(m_window->findChildren<Probe*>().size(), 2);
    QVERIFY(!m_window->showPage(u"none"_s));
    QCOMPARE(m_window->currentPage(), u"two"_s);
}

/// The settings page can choose one, too.
void TestMainWindow::theMenuTicksTheThemeThatIsInUse()
{
    QMenu* themes = nullptr;
    for (auto* menu : m_window->findChildren<QMenu*>())
        if (menu->title() == u"&Theme"_s)
            themes = menu;
    QVERIFY(themes != nullptr);
    for (const QString& chosen : {u"dark"_s, u"light"_s}) {
        m_settings->setValue("theme", chosen);
        Q_EMIT themes->aboutToShow();
        for (const QAction* action : themes->actions())
            QCOMPARE(action->isChecked(), action->data().toString() == chosen);
    }
}

void TestMainWindow::aPageAsksAgainOnlyWhenItShows()
{
    QCOMPARE(probe(u"one"_s).refreshed, 1);
    m_window->showPage(u"two"_s);
    Q_EMIT m_lab->session().changed();
    QCOMPARE(probe(u"two"_s).refreshed, 2);
    QCOMPARE(probe(u"one"_s).refreshed, 1);
    m_window->showPage(u"one"_s);
    QCOMPARE(probe(u"one"_s).refreshed, 2);
    m_window->showPage(u"two"_s);
    QCOMPARE(probe(u"two"_s).refreshed, 2); // nothing changed meanwhile
}

void TestMainWindow::aPageLeadsToAnother()
{
    Q_EMIT probe(u"one"_s).wanted(u"hidden"_s, u"kiwi-fibre"_s);
    QCOMPARE(m_window->currentPage(), u"hidden"_s);
    QCOMPARE(probe(u"hidden"_s).opened, QStringList{u"kiwi-fibre"_s});
    QCOMPARE(m_window->findChild<QListWidget*>()->count(), 2);
}

void TestMainWindow::backGoesWhereOneWas()
{
    m_window->showPage(u"hidden"_s, u"a"_s);
    m_window->showPage(u"two"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->currentPage(), u"hidden"_s);
    QCOMPARE(probe(u"hidden"_s).opened.last(), u"a"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->currentPage(), u"one"_s);
}

void TestMainWindow::stateIsRemembered()
{
    m_window->showPage(u"two"_s);
    m_window->resize(900, 640);
    m_window->close();
    QCOMPARE(m_settings->value("page").toString(), u"two"_s);
    MainWindow again(m_lab->session(), threePages(), *m_settings);
    QCOMPARE(again.size(), QSize(900, 640));
    QCOMPARE(qobject_cast<Probe*>(again.page(u"two"_s))->restored, 7);
}

void TestMainWindow::everyShortcutIsListed()
{
    const ShortcutsDialog dialog(*m_window);
    const auto* table = dialog.findChild<QTableWidget*>();
    QStringList listed;
    for (int row = 0; row < table->rowCount(); ++row)
        listed << table->item(row, 1)->text();
    for (const QString& keys : {u"Alt+1"_s, u"Alt+2"_s, u"F5"_s, u"Ctrl+Q"_s, u"Alt+Left"_s})
        QVERIFY2(listed.join(u' ').contains(keys), qPrintable(keys));
}

void TestMainWindow::whatFailedIsSaidUntilThePageChanges()
{
    Q_EMIT probe(u"one"_s).failed(Error::refused(u"a cycle runs"_s, {}, u"try again in a minute"_s));
    QCOMPARE(m_window->shownError(), u"a cycle runs\ntry again in a minute"_s);
    m_window->showPage(u"two"_s);
    QCOMPARE(m_window->shownError(), QString());
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
