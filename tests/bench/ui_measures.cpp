// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ui_measures.h"

#include "tests/bench/process_run.h"
#include "ui/base/looks.h"
#include "ui/base/words.h"
#include "ui/fleet/fleet_columns.h"
#include "ui/pages/pages.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QEvent>
#include <QEventLoop>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <time.h>

namespace caretaker::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int Pages = 200;
constexpr double MillisecondsA = 1e6; // nanoseconds

/// Ends a loop when a table with rows was painted.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QTableView& table) : m_table(table) { table.viewport()->installEventFilter(this); }
    void wait()
    {
        QTimer::singleShot(std::chrono::minutes(2), &m_loop,
                           [] { fail(u"no fleet was painted in two minutes"_s); });
        m_loop.exec();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // The event is on its way to the table: the loop ends once it was dealt with.
        if (event->type() == QEvent::Paint && m_table.model()->rowCount() > 0)
            QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    QTableView& m_table;
    QEventLoop m_loop;
};

/// Of all threads, since the process began: what else the machine does is not in it.
double processorMilliseconds()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1000 + static_cast<double>(used.tv_nsec) / MillisecondsA;
}

/// States come first, and what the looks tell after them.
void waitForAll(const QTableView& table)
{
    const auto isThere = [&] {
        const int column = static_cast<int>(ui::FleetColumn::Latency);
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (!table.model()->index(row, column).data().toString().isEmpty())
                return true;
        }
        return false;
    };
    while (!isThere()) {
        QEventLoop loop;
        QObject::connect(table.model(), &QAbstractItemModel::modelReset, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

double since(qint64 begin) { return static_cast<double>(monotonicNanoseconds() - begin) / MillisecondsA; }

/// Does it, paints what follows from it, and says how long both took together.
double timed(QTableView& table, const std::function<void()>& act)
{
    const qint64 begin = monotonicNanoseconds();
    act();
    table.viewport()->repaint();
    return since(begin);
}

void press(QLineEdit& line, QChar character)
{
    QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
    QApplication::sendEvent(&line, &down);
}

std::vector<double> keystrokes(QTableView& table, QLineEdit& filter)
{
    std::vector<double> times;
    for (const QString& text :
         {u"member-0049"_s, u"state:dead operator:member -ca:7"_s, u"available<99.5 since>1h"_s}) {
        for (const QChar character : text)
            times.push_back(timed(table, [&] { press(filter, character); }));
        times.push_back(timed(table, [&] { filter.clear(); }));
    }
    return times;
}

std::vector<double> sorts(QTableView& table)
{
    std::vector<double> times;
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder})
            times.push_back(timed(table, [&] { table.sortByColumn(column, order); }));
    }
    return times;
}

std::vector<double> frames(QTableView& table)
{
    std::vector<double> times;
    QScrollBar* bar = table.verticalScrollBar();
    for (int page = 0; page < Pages; ++page)
        times.push_back(timed(table, [&] { bar->triggerAction(QAbstractSlider::SliderPageStepAdd); }));
    return times;
}

void put(QJsonObject& json, const QString& name, std::vector<double> times)
{
    std::ranges::sort(times);
    json[name + "_ms"_L1] = times[times.size() / 2];
    json[name + "_worst_ms"_L1] = times.back();
}

/// The most that was resident.
double peakMegabytes()
{
    for (const QByteArray& line : readFile(u"/proc/self/status"_s).split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

} // namespace

qint64 monotonicNanoseconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

QJsonObject measureDesktop(const QString& database, qint64 begin)
{
    ui::applyTheme(ui::Theme::Light);
    ui::applyLanguage(u"en"_s);
    const QTemporaryDir dir;
    QSettings settings(dir.filePath(u"desktop.ini"_s), QSettings::IniFormat);
    const Instant now = *parseRfc3339(u"2026-01-03T00:00:00Z");
    auto session = ui::Session::open({.configFile = {}, .database = database}, [now] { return now; });
    if (!session)
        fail(session.error().toString());
    ui::MainWindow window(**session, ui::allPages(), settings);
    window.resize(1280, 800);
    window.showPage(u"fleet"_s);
    auto* table = window.findChild<QTableView*>(u"fleetTable"_s);
    FirstPaint paint(*table);
    window.show();
    paint.wait();
    QJsonObject json{{u"start_ms"_s, since(begin)},
                     {u"start_cpu_ms"_s, processorMilliseconds()},
                     {u"rows"_s, table->model()->rowCount()}};
    waitForAll(*table);
    json[u"whole_ms"_s] = since(begin);
    put(json, u"frame"_s, frames(*table));
    put(json, u"sort"_s, sorts(*table));
    put(json, u"keystroke"_s, keystrokes(*table, *window.findChild<QLineEdit*>(u"filter"_s)));
    json[u"memory_mb"_s] = peakMegabytes();
    return json;
}

} // namespace caretaker::bench
