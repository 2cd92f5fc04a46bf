// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/indicator.h"

#include "core/metrics/indicators.h"

#include <array>
#include <cmath>

namespace caretaker::metrics {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    QLatin1StringView name;
    QLatin1StringView requirement;
    Unit unit;
    std::optional<double> (*value)(const Counters&);
};

std::optional<double> none(const Counters&) { return std::nullopt; }

template <Ratio HealthIndicators::*Member>
std::optional<double> health(const Counters& c)
{
    return indicatorsOf(c.base).*Member;
}

/// Nothing when there was nothing to count it in.
std::optional<double> sum(qint64 value, qint64 among)
{
    return among > 0 ? std::optional(static_cast<double>(value)) : std::nullopt;
}

/// When no two snapshots were compared.
std::optional<double> compared(const Counters& c, qint64 value) { return sum(value, c.churn.comparisons); }

using H = HealthIndicators;
constexpr std::array<Row, IndicatorCount> Rows{{
    {"transport-reachability"_L1, "M-TRR"_L1, Unit::Share, health<&H::transportReachability>},
    {"dns-resolution"_L1, "M-DRSR"_L1, Unit::Share, health<&H::dnsResolution>},
    {"fetch-success"_L1, "M-FSR"_L1, Unit::Share, health<&H::fetchSuccess>},
    {"sync-success"_L1, "M-SSR"_L1, Unit::Share, health<&H::syncSuccess>},
    {"validation-success"_L1, "M-VSR"_L1, Unit::Share, health<&H::validationSuccess>},
    {"object-completeness"_L1, "M-OCR"_L1, Unit::Share, health<&H::objectCompleteness>},
    {"hash-mismatch"_L1, "M-HMR"_L1, Unit::Share, health<&H::hashMismatch>},
    {"expired-objects"_L1, "M-EOR"_L1, Unit::Share, health<&H::expiredObjects>},
    {"invalid-objects"_L1, "M-IOR"_L1, Unit::Share, health<&H::invalidObjects>},
    {"update-freshness"_L1, "M-UF"_L1, Unit::Time, none},
    {"object-churn"_L1, "M-OCC"_L1, Unit::Count,
     [](const Counters& c) { return compared(c, c.churn.objects.changed()); }},
    {"object-churn-rate"_L1, "M-OCRate"_L1, Unit::Share,
     [](const Counters& c) { return c.churn.objects.rate(); }},
    {"roa-churn"_L1, "M-RCD"_L1, Unit::Count,
     [](const Counters& c) { return compared(c, c.churn.roas.changed()); }},
    {"roa-net"_L1, ""_L1, Unit::Count, [](const Counters& c) { return compared(c, c.churn.roas.net()); }},
    {"roa-churn-rate"_L1, "M-RCR"_L1, Unit::Share, [](const Counters& c) { return c.churn.roas.rate(); }},
    {"roa-withdrawal"_L1, "M-RWR"_L1, Unit::Share,
     [](const Counters& c) { return c.churn.roas.withdrawal(); }},
    {"certificate-churn-rate"_L1, "M-CCR"_L1, Unit::Share,
     [](const Counters& c) { return c.churn.certificates.rate(); }},
    {"serial-progress"_L1, "M-SPD"_L1, Unit::Count,
     [](const Counters& c) { return sum(c.churn.serialProgress, c.churn.serialSteps); }},
    {"serial-regressions"_L1, ""_L1, Unit::Count,
     [](const Counters& c) {
         return sum(c.churn.serialRegressions + c.churn.serialStalls, c.churn.serialSteps);
     }},
    {"delta-volume"_L1, "M-DV"_L1, Unit::Count,
     [](const Counters& c) { return sum(c.churn.deltaVolume, c.churn.serialSteps + c.churn.sessions); }},
}};

const Row& rowOf(Indicator indicator) { return Rows.at(static_cast<std::size_t>(indicator)); }

/// Two digits behind the point where they tell something: 99.95, but 100 and 0.
QString percent(double share)
{
    const double value = share * 100;
    return QString::number(value, 'f', value == std::round(value) ? 0 : 2) + " %"_L1;
}

} // namespace

QString toString(Indicator indicator) { return QString(rowOf(indicator).name); }

std::optional<Indicator> indicatorFromString(QStringView text)
{
    for (const Indicator indicator : allIndicators())
        if (rowOf(indicator).name == text)
            return indicator;
    return std::nullopt;
}

QString requirementOf(Indicator indicator) { return QString(rowOf(indicator).requirement); }

Unit unitOf(Indicator indicator) { return rowOf(indicator).unit; }

bool isChurn(Indicator indicator) { return indicator >= Indicator::ObjectChurn; }

QStringList indicatorNames()
{
    QStringList names;
    for (const Row& row : Rows)
        names << row.name;
    return names;
}

std::vector<Indicator> allIndicators()
{
    std::vector<Indicator> all;
    all.reserve(static_cast<std::size_t>(IndicatorCount));
    for (int i = 0; i < IndicatorCount; ++i)
        all.push_back(static_cast<Indicator>(i));
    return all;
}

std::optional<double> valueOf(Indicator indicator, const Counters& window)
{
    return rowOf(indicator).value(window);
}

QString textOf(Indicator indicator, std::optional<double> value)
{
    if (!value)
        return u"-"_s;
    switch (unitOf(indicator)) {
    case Unit::Share:
        return percent(*value);
    case Unit::Count:
        return QString::number(*value, 'f', *value == std::round(*value) ? 0 : 1);
    case Unit::Time:
        return formatDuration(Duration(static_cast<Duration::rep>(*value)));
    }
    return {};
}

} // namespace caretaker::metrics
