// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "ui/base/widgets.h"
#include "ui/base/words.h"
#include "ui/today/state_tile.h"

#include <QAction>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int TrendDays = 30;
constexpr qint64 LongMilliseconds = 1500; // that a reading of the checklists takes
constexpr Duration ReadLongOnesEvery = 10min;

/// What was read, and whether that took long enough not to do it on every change.
struct ReadChecklists
{
    std::vector<service::WorkItem> items;
    bool tookLong = false;
};

Expected<ReadChecklists> readChecklists(const service::Workspace& workspace, Instant now)
{
    QElapsedTimer timer;
    timer.start();
    return service::checklistWork(workspace, now).map([&](std::vector<service::WorkItem> items) {
        return ReadChecklists{std::move(items), timer.elapsed() > LongMilliseconds};
    });
}

/// Rows with some air between them.
class RoomyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        constexpr int Air = 8;
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * Air, Air);
    }
};

} // namespace

TodayPage::TodayPage(Session& session, QWidget* parent)
    : Page(session, parent), m_watchIcon(new QLabel(this)), m_watch(plainText({}, this)),
      m_model(new TodayModel(this)), m_work(new QTreeView(this)), m_note(emptyNote({}, this))
{
    makeWork();
    auto* body = new QWidget(this);
    m_stack = new QStackedLayout(body);
    m_stack->addWidget(m_work);
    m_stack->addWidget(m_note);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(heading(tr("Today"), Rank::Page, this));
    layout->addWidget(makeTiles());
    layout->addWidget(makeWatch());
    layout->addWidget(heading(tr("What needs you"), Rank::Part, this));
    layout->addWidget(body, 1);
    m_note->setText(tr("Looking for what needs you"));
    m_stack->setCurrentWidget(m_note);
    setFocusProxy(m_work);
}

QWidget* TodayPage::makeTiles()
{
    using enum health::State;
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    for (const health::State state : {Healthy, Slow, Partial, Flapping, Dead, Unknown}) {
        auto* tile = new StateTile(state, row);
        connect(tile, &QAbstractButton::clicked, this,
                [this, state] { Q_EMIT wanted(u"fleet"_s, u"state:"_s + health::toString(state)); });
        layout->addWidget(tile, 1);
        m_tiles.push_back(tile);
    }
    m_tiles.back()->hide(); // unknown: only while there are any
    return row;
}

QWidget* TodayPage::makeWatch()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    m_watch->setObjectName(u"watch"_s);
    layout->addWidget(m_watchIcon, 0, Qt::AlignTop);
    layout->addWidget(m_watch, 1);
    return row;
}

void TodayPage::makeWork()
{
    m_work->setObjectName(u"work"_s);
    m_work->setAccessibleName(tr("What needs you"));
    m_work->setModel(m_model);
    m_work->setUniformRowHeights(true);
    m_work->setAllColumnsShowFocus(true);
    m_work->setItemsExpandable(true);
    m_work->setExpandsOnDoubleClick(false);
    m_work->viewport()->setCursor(Qt::PointingHandCursor);
    m_work->setItemDelegate(new RoomyDelegate(m_work));
    m_work->header()->setSectionsMovable(false);
    m_work->header()->setStretchLastSection(false);
    m_work->header()->setSectionResizeMode(TodayModel::Subject, QHeaderView::ResizeToContents);
    m_work->header()->setSectionResizeMode(TodayModel::What, QHeaderView::Stretch);
    m_work->header()->setSectionResizeMode(TodayModel::When, QHeaderView::ResizeToContents);
    connect(m_work, &QAbstractItemView::clicked, this, &TodayPage::act);
    auto* go = new QAction(tr("Go to what is selected"), this);
    go->setObjectName(u"goToWork"_s);
    go->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    go->setShortcutContext(Qt::WidgetShortcut);
    m_work->addAction(go);
    connect(go, &QAction::triggered, this, [this] { act(m_work->currentIndex()); });
}

Expected<TodayPage::News> TodayPage::readNews(const service::Workspace& workspace, Instant now)
{
    auto work = service::todaysWork(workspace, now);
    auto trend = service::fleetTrend(workspace, TrendDays);
    auto watch = service::watchHealth(workspace, now);
    if (!work || !trend || !watch)
        return unexpected(!work ? work.error() : !trend ? trend.error() : watch.error());
    return News{std::move(*work), std::move(*trend), std::move(*watch)};
}

void TodayPage::refresh()
{
    m_isStale = m_isLoading;
    if (m_isLoading)
        return;
    m_isLoading = true;
    const Instant now = session().now();
    session().ask(
        this, [now](const service::Workspace& workspace) { return readNews(workspace, now); },
        [this, now](const Expected<News>& news) { take(news, now); });
}

void TodayPage::take(const Expected<News>& news, Instant now)
{
    m_isLoading = false;
    if (!news) {
        Q_EMIT failed(news.error());
    } else {
        m_items = news->work;
        showTrend(news->trend);
        showWatch(news->watch, now);
        showWork(now);
        askChecklists(now);
    }
    if (m_isStale)
        refresh();
}

/// After the rest: what takes long must not hold up what does not.
void TodayPage::askChecklists(Instant now)
{
    if (m_checklistsAt && now - *m_checklistsAt < ReadLongOnesEvery)
        return;
    session().ask(
        this, [now](const service::Workspace& workspace) { return readChecklists(workspace, now); },
        [this, now](const Expected<ReadChecklists>& read) {
            if (!read) {
                Q_EMIT failed(read.error());
                return;
            }
            m_knowsChecklists = true;
            m_checklistsAt = read->tookLong ? std::optional(now) : std::nullopt;
            m_checklists = read->items;
            showWork(now);
        });
}

void TodayPage::showTrend(const service::FleetTrend& trend)
{
    for (StateTile* tile : m_tiles) {
        const auto place = static_cast<std::size_t>(tile->state());
        std::vector<int> history;
        for (const service::StateCounts& day : trend.days)
            history.push_back(day[place]);
        tile->setCounts(trend.now[place], std::move(history));
    }
    m_tiles.back()->setVisible(m_tiles.back()->count() > 0);
}

void TodayPage::showWatch(const service::WatchHealth& watch, Instant now)
{
    const int side = m_watch->fontMetrics().height();
    const QString icon = isUnwell(watch) ? u"dialog-warning"_s : u"dialog-ok"_s;
    m_watchIcon->setPixmap(QIcon::fromTheme(icon).pixmap(side, side));
    m_watch->setText(watchText(watch, now));
}

void TodayPage::showWork(Instant now)
{
    std::vector<service::WorkItem> items = m_items;
    items.insert(items.end(), m_checklists.begin(), m_checklists.end());
    std::ranges::stable_sort(items, {},
                             [](const service::WorkItem& item) { return service::kindOf(item.what); });
    const service::WorkItem* current = m_model->itemAt(m_work->currentIndex());
    const std::optional<service::WorkItem> before =
        current != nullptr ? std::optional(*current) : std::nullopt;
    m_model->setItems(std::move(items), now);
    m_work->expandAll();
    for (int group = 0; group < m_model->rowCount(); ++group) {
        m_work->setFirstColumnSpanned(group, {}, true);
        const QModelIndex parent = m_model->index(group, 0);
        for (int row = 0; before && row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            if (placeOf(*m_model->itemAt(index)) == placeOf(*before))
                m_work->setCurrentIndex(index);
        }
    }
    m_note->setText(m_knowsChecklists ? tr("Nothing needs you.") : tr("Looking for what needs you"));
    m_stack->setCurrentIndex(m_model->isEmpty() ? 1 : 0);
}

void TodayPage::act(const QModelIndex& index)
{
    const service::WorkItem* item = m_model->itemAt(index);
    if (item == nullptr)
        return;
    const WorkPlace place = placeOf(*item);
    Q_EMIT wanted(place.page, place.argument);
}

PageEntry todayPage()
{
    return {u"today"_s, TodayPage::tr("Today"), u"view-calendar-day"_s,
            [](Session& session, QWidget* parent) -> Page* { return new TodayPage(session, parent); }};
}

} // namespace caretaker::ui
