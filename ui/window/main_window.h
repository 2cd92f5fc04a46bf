// SPDX-License-Identifier: GPL-3.0-or-later
//
// MainWindow: navigation, the page that is shown, what is wrong, and a status line. It knows pages by their
// entries only. Pages are made when they are first shown. Geometry, the last page and each page's state are
// remembered in the given settings.
#pragma once

#include "ui/base/page.h"
#include "ui/base/widgets.h"

#include <QMainWindow>

#include <map>

QT_BEGIN_NAMESPACE
class QListWidget;
class QListWidgetItem;
class QProgressBar;
class QSettings;
class QStackedWidget;
QT_END_NAMESPACE

namespace caretaker::ui {

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Session& session, std::vector<PageEntry> pages, QSettings& settings);
    ~MainWindow() override;

    /// False when there is no page of that name.
    bool showPage(const QString& name, const QString& argument = {});
    QString currentPage() const { return m_current; }
    Page* page(const QString& name); ///< made if need be; null when there is none
    QStringList pageNames() const;
    QString shownError() const { return m_banner->text(); }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void makeNavigation();
    void makeMenus();
    void makeStatusBar();
    QMenu* makeViewMenu();
    QMenu* makeThemeMenu();
    Page* makePage(const PageEntry& entry);
    const PageEntry* entryOf(const QString& name) const;
    void goBack();
    void tellPerson();
    void rememberState();
    void restoreWindow();

    Session& m_session;
    std::vector<PageEntry> m_entries;
    QSettings& m_settings;
    std::map<QString, Page*> m_pages; ///< those made; children of m_stack
    QStringList m_history;            ///< for Alt+Left: "page/argument"
    QString m_current;
    QString m_argument;
    Banner* m_banner;
    QListWidget* m_navigation;
    QStackedWidget* m_stack;
    QLabel* m_personLabel;
    QProgressBar* m_busy;
};

} // namespace caretaker::ui
