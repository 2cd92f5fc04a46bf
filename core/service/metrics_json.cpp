// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/metrics_service.h"

#include <QJsonArray>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

QJsonValue numberJson(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

template <typename T, typename Make>
QJsonArray arrayOf(const std::vector<T>& values, Make make)
{
    QJsonArray array;
    for (const T& value : values)
        array.append(make(value));
    return array;
}

QJsonObject windowJson(const WindowMetrics& window)
{
    QJsonObject indicators;
    for (const metrics::Indicator indicator : metrics::allIndicators())
        indicators.insert(metrics::toString(indicator),
                          numberJson(window.indicators.at(static_cast<std::size_t>(indicator))));
    return {{u"window"_s, formatDuration(window.window)},
            {u"counters"_s, metrics::toJson(window.counters)},
            {u"indicators"_s, indicators}};
}

QJsonObject baselineJson(const BaselineMetrics& baseline)
{
    return {{u"indicator"_s, metrics::toString(baseline.indicator)},
            {u"median"_s, baseline.baseline.median},
            {u"mad"_s, baseline.baseline.mad},
            {u"hours"_s, baseline.baseline.samples},
            {u"last_hour"_s, numberJson(baseline.lastHour)}};
}

QJsonObject availabilityJson(const PointAvailability& point)
{
    return {{u"uri"_s, point.uri.isEmpty() ? QJsonValue() : QJsonValue(point.uri)},
            {u"share"_s, metrics::toJson(point.availability.share())},
            {u"up_s"_s, static_cast<qint64>(point.availability.up.count())},
            {u"down_s"_s, static_cast<qint64>(point.availability.down.count())}};
}

QJsonObject percentilesJson(const store::LatencyRollup& rollup)
{
    QJsonObject json{{u"count"_s, rollup.count}};
    for (const int percent : {50, 90, 99})
        json.insert(u"p%1"_s.arg(percent),
                    rollup.count > 0 ? QJsonValue(static_cast<qint64>(rollup.percentile(percent).count()))
                                     : QJsonValue());
    return json;
}

QJsonObject latencyJson(const LatencyMetrics& latency)
{
    return {{u"window"_s, formatDuration(latency.window)},
            {u"first_byte_ms"_s, percentilesJson(latency.firstByte)},
            {u"retrieval_ms"_s, percentilesJson(latency.retrieval)}};
}

QJsonObject subjectJson(const SubjectMetrics& subject, const MetricsReport& report)
{
    const auto& snapshot = subject.snapshot;
    const auto position = snapshot ? snapshot->position : std::nullopt;
    QJsonObject json{
        {u"kind"_s, metrics::toString(subject.subject.kind)},
        {u"name"_s, subject.subject.name},
        {u"last_update"_s, snapshot ? QJsonValue(formatRfc3339(snapshot->updatedAt)) : QJsonValue()},
        {u"session"_s, position ? QJsonValue(position->session) : QJsonValue()},
        {u"serial"_s, position ? QJsonValue(QString::number(position->serial)) : QJsonValue()},
        {u"windows"_s, arrayOf(subject.windows, windowJson)},
        {u"baselines"_s, arrayOf(subject.baselines, baselineJson)},
        {u"alerts"_s, arrayOf(subject.alerts, [](const metrics::Alert& a) { return metrics::toJson(a); })}};
    if (!report.isDetail)
        return json;
    json.insert(u"availability"_s, arrayOf(subject.availability, availabilityJson));
    json.insert(u"latency"_s, arrayOf(subject.latency, latencyJson));
    json.insert(u"issues"_s, arrayOf(subject.issues, [](const store::StoredEpisode& stored) {
                    return health::toJson(stored.episode);
                }));
    return json;
}

} // namespace

QJsonObject metricsJson(const MetricsReport& report)
{
    return {{u"schema"_s, u"caretaker/metrics/1"_s},
            {u"as_of"_s, report.asOf ? QJsonValue(formatRfc3339(*report.asOf)) : QJsonValue()},
            {u"vantage"_s, report.vantage.toString()},
            {u"availability_target"_s, report.availabilityTarget},
            {u"availability_window"_s, formatDuration(report.availabilityWindow)},
            {u"subjects"_s, arrayOf(report.subjects, [&](const SubjectMetrics& subject) {
                 return subjectJson(subject, report);
             })}};
}

} // namespace caretaker::service
