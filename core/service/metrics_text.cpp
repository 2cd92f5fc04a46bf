// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_width.h"
#include "core/service/metrics_service.h"
#include "core/service/status_service.h"

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using metrics::Indicator;

namespace {

constexpr int NarrowestTable = 60;
constexpr int LabelWidth = 26;
constexpr int ValueWidth = 13;

QString right(const QString& text, int width) { return text.rightJustified(width, u' '); }

QString cut(QString line, int width)
{
    line = truncatedToWidth(line, width);
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

QString indicatorText(const WindowMetrics& window, Indicator indicator)
{
    return metrics::textOf(indicator, window.indicators.at(static_cast<std::size_t>(indicator)));
}

// All repositories

const QList<std::pair<QString, int>>& listColumns()
{
    static const QList<std::pair<QString, int>> columns{{u"SYNCS"_s, 9}, {u"VALID"_s, 9},   {u"PRESENT"_s, 9},
                                                        {u"CHURN"_s, 7}, {u"UPDATED"_s, 9}, {u"ALERTS"_s, 7}};
    return columns;
}

QString compact(std::optional<double> seconds)
{
    if (!seconds)
        return u"-"_s;
    const auto hours = static_cast<qint64>(*seconds) / 3600;
    if (hours >= 48)
        return u"%1d"_s.arg(hours / 24);
    return hours > 0 ? u"%1h"_s.arg(hours) : u"%1m"_s.arg(static_cast<qint64>(*seconds) / 60);
}

QString listLine(const QString& name, const QStringList& values, int width)
{
    int taken = 0;
    for (const auto& column : listColumns())
        taken += column.second;
    QString line = paddedToWidth(truncatedToWidth(name, width - taken), width - taken);
    for (qsizetype i = 0; i < values.size(); ++i)
        line += right(values[i], listColumns()[i].second);
    return cut(line, width);
}

/// What all of them have in common is left out where the whole does not fit; `metrics` takes a part of the
/// name.
QString shortName(const metrics::Subject& subject, int width)
{
    QString name = subject.name;
    if (name.size() > width)
        name.remove("https://"_L1).remove("/notification.xml"_L1);
    return name;
}

QString listText(const MetricsReport& report, int width)
{
    QStringList heads;
    for (const auto& column : listColumns())
        heads << column.first;
    QString text = listLine(u"REPOSITORY"_s, heads, width);
    for (const SubjectMetrics& subject : report.subjects) {
        const WindowMetrics& window = subject.windows.front();
        const auto freshness = window.indicators.at(static_cast<std::size_t>(Indicator::UpdateFreshness));
        text += listLine(shortName(subject.subject, width - 50),
                         {indicatorText(window, Indicator::SyncSuccess),
                          indicatorText(window, Indicator::ValidationSuccess),
                          indicatorText(window, Indicator::ObjectCompleteness),
                          indicatorText(window, Indicator::ObjectChurn), compact(freshness),
                          subject.alerts.empty() ? u"-"_s : QString::number(subject.alerts.size())},
                         width);
    }
    for (const SubjectMetrics& subject : report.subjects)
        for (const metrics::Alert& alert : subject.alerts)
            text += cut(u"! %1: %2"_s.arg(shortName(subject.subject, 24), metrics::textOf(alert)), width);
    return text;
}

// One subject

/// How many windows fit beside each other, and the baseline.
std::size_t windowsShown(const SubjectMetrics& subject, int width)
{
    const int fit = std::max((width - LabelWidth - ValueWidth) / ValueWidth, 1);
    return std::min(subject.windows.size(), static_cast<std::size_t>(fit));
}

QString rowText(const QString& label, const QStringList& values, int width)
{
    QString line = paddedToWidth(label, LabelWidth);
    for (const QString& value : values)
        line += right(value, ValueWidth);
    return cut(line, width);
}

QStringList windowHeads(const SubjectMetrics& subject, std::size_t shown)
{
    QStringList heads;
    for (std::size_t i = 0; i < shown; ++i)
        heads << formatDuration(subject.windows[i].window);
    return heads;
}

/// The median hour, where there is one.
QString usual(const SubjectMetrics& subject, Indicator indicator)
{
    const auto it = std::ranges::find(subject.baselines, indicator, &BaselineMetrics::indicator);
    return it == subject.baselines.end() ? QString() : metrics::textOf(indicator, it->baseline.median);
}

/// A CA has no requests and no RRDP of its own: its repository has.
bool applies(const metrics::CounterField& field, metrics::SubjectKind kind)
{
    static const QList<QLatin1StringView> ofRepositories{
        "requests"_L1,           "bytes"_L1,         "serial_steps"_L1, "serial_progress"_L1,
        "serial_regressions"_L1, "serial_stalls"_L1, "new_sessions"_L1, "deltas"_L1,
        "delta_volume"_L1};
    return kind == metrics::SubjectKind::Repository || !ofRepositories.contains(field.name);
}

bool applies(Indicator indicator, metrics::SubjectKind kind)
{
    return kind == metrics::SubjectKind::Repository ||
           (indicator != Indicator::UpdateFreshness && indicator < Indicator::SerialProgress);
}

QString indicatorsText(const SubjectMetrics& subject, std::size_t shown, int width)
{
    QString text = rowText(u"INDICATOR"_s, windowHeads(subject, shown) + QStringList{u"USUAL HOUR"_s}, width);
    for (const Indicator indicator : metrics::allIndicators()) {
        if (!applies(indicator, subject.subject.kind))
            continue;
        QStringList values;
        for (std::size_t i = 0; i < shown; ++i)
            values << indicatorText(subject.windows[i], indicator);
        text += rowText(metrics::toString(indicator), values + QStringList{usual(subject, indicator)}, width);
    }
    return text;
}

QString countersText(const SubjectMetrics& subject, std::size_t shown, int width)
{
    QString text = rowText(u"COUNTER"_s, windowHeads(subject, shown), width);
    for (const metrics::CounterField& field : metrics::counterFields()) {
        if (!applies(field, subject.subject.kind))
            continue;
        QStringList values;
        for (std::size_t i = 0; i < shown; ++i)
            values << QString::number(metrics::valueOf(field, subject.windows[i].counters));
        text += rowText(QString(field.name).replace(u'_', u' '), values, width);
    }
    return text;
}

QString millisecondsText(const store::LatencyRollup& rollup, int percent)
{
    if (rollup.count == 0)
        return u"-"_s;
    const auto ms = rollup.percentile(percent).count();
    return ms < 1000 ? u"%1 ms"_s.arg(ms) : u"%1 s"_s.arg(static_cast<double>(ms) / 1000, 0, 'f', 1);
}

QString latencyText(const SubjectMetrics& subject, std::size_t shown, int width)
{
    if (subject.latency.empty())
        return {};
    QString text = rowText(u"LATENCY"_s, windowHeads(subject, shown), width);
    for (const bool isFirst : {true, false})
        for (const int percent : {50, 90, 99}) {
            QStringList values;
            for (std::size_t i = 0; i < shown; ++i)
                values << millisecondsText(
                    isFirst ? subject.latency[i].firstByte : subject.latency[i].retrieval, percent);
            text += rowText(u"%1, p%2"_s.arg(isFirst ? u"first byte"_s : u"retrieval"_s).arg(percent), values,
                            width);
        }
    return text + u'\n';
}

QString availabilityText(const SubjectMetrics& subject, const MetricsReport& report, int width)
{
    if (subject.availability.empty())
        return {};
    QString text = cut(u"AVAILABILITY over %1, target %2"_s.arg(
                           formatDuration(report.availabilityWindow),
                           metrics::textOf(Indicator::SyncSuccess, report.availabilityTarget)),
                       width);
    for (const PointAvailability& point : subject.availability)
        text += cut(right(metrics::textOf(Indicator::SyncSuccess, point.availability.share()), 9) + u"  "_s +
                        (point.uri.isEmpty() ? u"the CA, by any endpoint"_s : point.uri),
                    width);
    return text + u'\n';
}

QString issuesText(const SubjectMetrics& subject, int width)
{
    if (subject.issues.empty())
        return {};
    QString text = u"ISSUES\n"_s;
    for (const store::StoredEpisode& stored : subject.issues)
        text += cut(u"  "_s + textOf(stored.episode), width);
    return text + u'\n';
}

QString alertsText(const SubjectMetrics& subject, int width)
{
    QString text = subject.alerts.empty() ? u"No alerts.\n"_s : u"ALERTS\n"_s;
    for (const metrics::Alert& alert : subject.alerts)
        text += cut(u"  "_s + metrics::textOf(alert), width);
    return text + u'\n';
}

QString headText(const SubjectMetrics& subject, int width)
{
    QString text = cut(subject.subject.name, width);
    if (!subject.snapshot)
        return text + u'\n';
    text += cut(u"Last update %1"_s.arg(formatForPeople(subject.snapshot->updatedAt)), width);
    if (const auto& position = subject.snapshot->position)
        text += cut(u"RRDP session %1, serial %2"_s.arg(position->session).arg(position->serial), width);
    return text + u'\n';
}

QString detailText(const SubjectMetrics& subject, const MetricsReport& report, int width)
{
    const std::size_t shown = windowsShown(subject, width);
    return headText(subject, width) + alertsText(subject, width) + issuesText(subject, width) +
           availabilityText(subject, report, width) + latencyText(subject, shown, width) +
           indicatorsText(subject, shown, width) + u'\n' + countersText(subject, shown, width);
}

} // namespace

QString metricsText(const MetricsReport& report, int width)
{
    const int columns = std::max(width, NarrowestTable);
    if (report.subjects.empty())
        return u"No metrics yet: caretaker cycle looks at the fleet.\n"_s;
    QString text;
    if (report.isDetail)
        for (const SubjectMetrics& subject : report.subjects)
            text += detailText(subject, report, columns);
    else
        text = listText(report, columns) +
               cut(u"Over the last %1, from vantage %2. \"-\" is undefined."_s.arg(
                       formatDuration(report.subjects.front().windows.front().window),
                       report.vantage.toString()),
                   columns);
    return text;
}

} // namespace caretaker::service
