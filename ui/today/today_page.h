// SPDX-License-Identifier: GPL-3.0-or-later
//
// TodayPage, where one begins: the fleet in its five states, whether the monitor itself is well, and what
// needs a person. It takes no argument.
#pragma once

#include "core/service/fleet_trend.h"
#include "core/service/watch_health.h"
#include "ui/base/page.h"
#include "ui/today/today_model.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QStackedLayout;
class QTreeView;
QT_END_NAMESPACE

namespace caretaker::ui {

class StateTile;

class TodayPage : public Page
{
    Q_OBJECT
public:
    TodayPage(Session& session, QWidget* parent);

    void refresh() override;

private:
    struct News
    {
        std::vector<service::WorkItem> work;
        service::FleetTrend trend;
        service::WatchHealth watch;
    };
    static Expected<News> readNews(const service::Workspace& workspace, Instant now);

    QWidget* makeTiles();
    QWidget* makeWatch();
    void makeWork();
    void take(const Expected<News>& news, Instant now);
    void askChecklists(Instant now);
    void showTrend(const service::FleetTrend& trend);
    void showWatch(const service::WatchHealth& watch, Instant now);
    void showWork(Instant now);
    void act(const QModelIndex& index);

    std::vector<StateTile*> m_tiles; ///< children
    QLabel* m_watchIcon;
    QLabel* m_watch;
    TodayModel* m_model;
    QTreeView* m_work;
    QLabel* m_note;
    QStackedLayout* m_stack = nullptr;
    std::vector<service::WorkItem> m_items;      ///< as last read, without checklists
    std::vector<service::WorkItem> m_checklists; ///< as last read
    bool m_knowsChecklists = false;
    bool m_isLoading = false;
    bool m_isStale = false;                ///< changed while it was loading
    std::optional<Instant> m_checklistsAt; ///< when these were read, where that took long
};

/// What the monitor does, in one or two sentences.
QString watchText(const service::WatchHealth& watch, Instant now);
/// Something about it should be looked at.
bool isUnwell(const service::WatchHealth& watch);

PageEntry todayPage();

} // namespace caretaker::ui
