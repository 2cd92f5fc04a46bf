// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/parse_timeline.h"
#include "core/policy/toml.h"
#include "core/policy/words.h"

namespace caretaker::policy {

using namespace Qt::StringLiterals;

namespace {

using policy::quoted;

QString quoted(Duration duration) { return quoted(formatDuration(duration)); }

QString quoted(Milliseconds time)
{
    const auto whole = std::chrono::duration_cast<Duration>(time);
    return time == whole ? quoted(whole) : quoted(QString::number(time.count()) + "ms"_L1);
}

QString share(double value) { return quoted(QString::number(value * 100, 'g', 12) + u'%'); }

QString number(double value) { return QString::number(value, 'g', 15); }

QString list(const std::vector<Duration>& values)
{
    QStringList words;
    for (const Duration value : values)
        words << quoted(value);
    return u'[' + words.join(", "_L1) + u']';
}

template <typename T>
QString list(const std::vector<T>& values)
{
    QStringList words;
    for (const T& value : values)
        words << quoted(toString(value));
    return u'[' + words.join(", "_L1) + u']';
}

class Writer
{
public:
    void section(const QString& header) { m_text += u'\n' + header + u'\n'; }
    void line(QLatin1StringView key, const QString& value) { m_text += key + " = "_L1 + value + u'\n'; }
    QString text() const { return m_text; }

private:
    QString m_text;
};

void writeScope(Writer& out, const ScopeRules& rules)
{
    out.section(u"[scope]"_s);
    out.line("roles"_L1, list(rules.roles));
    out.line("stages"_L1, list(rules.stages));
    if (rules.certificateUnder)
        out.line("certificate_under"_L1, quoted(rules.certificateUnder->toString()));
}

void writeStreak(Writer& out, const QString& header, const health::StreakRules& rules)
{
    out.section(header);
    out.line("readings"_L1, QString::number(rules.readings));
    out.line("over"_L1, quoted(rules.over));
}

void writeFlapping(Writer& out, const health::FlappingRules& rules)
{
    out.section(u"[health.flapping]"_s);
    out.line("change"_L1, number(rules.change));
    out.line("backward"_L1, number(rules.backward));
    out.line("half_life"_L1, quoted(rules.halfLife));
    out.line("ceiling"_L1, number(rules.ceiling));
    out.line("enter"_L1, number(rules.enter));
    out.line("leave"_L1, number(rules.leave));
    out.line("changes"_L1, QString::number(rules.changes));
    out.line("within"_L1, quoted(rules.within));
}

void writeSlow(Writer& out, const health::SlowRules& rules)
{
    out.section(u"[health.slow]"_s);
    out.line("enter"_L1, share(rules.enter));
    out.line("leave"_L1, share(rules.leave));
    out.line("at_least"_L1, QString::number(rules.atLeast));
    out.line("window"_L1, quoted(rules.window));
    out.line("readings"_L1, QString::number(rules.readings));
}

void writeIssues(Writer& out, const health::IssueRules& rules)
{
    out.section(u"[health.issues]"_s);
    out.line("manifest_age"_L1, quoted(rules.manifestAge));
    out.line("manifest_gap"_L1, quoted(rules.manifestGap));
    out.line("manifest_every"_L1, quoted(rules.manifestEvery));
    out.line("clock_skew"_L1, quoted(rules.clockSkew));
    out.line("backdating"_L1, quoted(rules.backdating));
    out.line("availability"_L1, share(rules.availability));
    out.line("availability_window"_L1, quoted(rules.availabilityWindow));
    out.line("availability_watched"_L1, quoted(rules.availabilityWatched));
    out.line("expiry"_L1, list(rules.expiry));
    out.line("churn"_L1, number(rules.churn));
    out.line("churn_at_least"_L1, QString::number(rules.churnAtLeast));
    out.line("storm"_L1, share(rules.storm));
    out.line("storm_at_least"_L1, QString::number(rules.stormAtLeast));
    out.line("flips"_L1, QString::number(rules.flips));
    out.line("flips_within"_L1, quoted(rules.flipsWithin));
    out.line("end_readings"_L1, QString::number(rules.end.readings));
    out.line("end_over"_L1, quoted(rules.end.over));
}

void writeHealth(Writer& out, const health::HealthRules& rules)
{
    out.section(u"[health]"_s);
    out.line("first_byte"_L1, quoted(rules.latency.firstByte));
    out.line("retrieval"_L1, quoted(rules.latency.retrieval));
    out.line("max_gap"_L1, quoted(rules.maxGap));
    out.section(u"[health.dead]"_s);
    out.line("after"_L1, quoted(rules.dead.after));
    writeStreak(out, u"[health.recover]"_s, rules.recover);
    writeFlapping(out, rules.flapping);
    writeStreak(out, u"[health.partial]"_s, rules.partial);
    writeSlow(out, rules.slow);
    writeIssues(out, rules.issues);
}

void writeGuards(Writer& out, const GuardRules& rules)
{
    out.section(u"[guards]"_s);
    out.line("fleet_brake"_L1, share(rules.brake.share));
    out.line("fleet_brake_at_least"_L1, QString::number(rules.brake.atLeast));
    out.line("corroboration"_L1, QString::number(rules.corroboration));
    out.line("corroboration_waiver"_L1, rules.corroborationWaiver ? u"true"_s : u"false"_s);
    out.line("fresh_look"_L1, quoted(rules.freshLook));
    out.line("registry_repository"_L1, quoted(toString(rules.registryRepository)));
    out.line("approval_valid"_L1, quoted(rules.approvalValid));
    out.line("signed_approvals"_L1, rules.signedApprovals ? u"true"_s : u"false"_s);
}

QString limit(metrics::Unit unit, double value)
{
    if (unit == metrics::Unit::Share)
        return share(value);
    return unit == metrics::Unit::Time ? quoted(Duration(static_cast<Duration::rep>(value))) : number(value);
}

void writeAlert(Writer& out, const metrics::AlertRule& rule)
{
    const metrics::Unit unit = metrics::unitOf(rule.indicator);
    out.section(u"[[metrics.alert]]"_s);
    out.line("indicator"_L1, quoted(metrics::toString(rule.indicator)));
    if (rule.below)
        out.line("below"_L1, limit(unit, *rule.below));
    if (rule.above)
        out.line("above"_L1, limit(unit, *rule.above));
    if (rule.deviation) {
        out.line("deviation"_L1, number(*rule.deviation));
        out.line("at_least"_L1, limit(unit, rule.atLeast));
    }
    out.line("window"_L1, quoted(rule.window));
}

void writeMetrics(Writer& out, const metrics::MetricsRules& rules)
{
    out.section(u"[metrics]"_s);
    out.line("windows"_L1, list(rules.windows));
    out.line("baseline_hours"_L1, QString::number(rules.baselineHours));
    for (const metrics::AlertRule& rule : rules.alerts)
        writeAlert(out, rule);
}

void writeStep(Writer& out, const Step& step)
{
    out.section(u"[[timeline.step]]"_s);
    out.line("id"_L1, quoted(step.id));
    out.line("action"_L1, quoted(toString(step.action)));
    out.line("from"_L1, quoted(toString(step.from)));
    out.line("after"_L1, quoted(step.after));
    if (step.by)
        out.line("by"_L1, quoted(*step.by));
    if (step.every)
        out.line("every"_L1, quoted(*step.every));
    if (!isAutomatic(step.action))
        out.line("approvals"_L1, QString::number(step.approvals));
    if (!step.templateName.isEmpty())
        out.line("template"_L1, quoted(step.templateName));
}

void writeSeverity(Writer& out, const SeverityRule& rule)
{
    out.section(u"[[timeline.severity]]"_s);
    out.line("when"_L1, quoted(toString(rule.when)));
    if (rule.when == SeverityCondition::Role)
        out.line("role"_L1, quoted(fleet::toString(rule.role)));
    else if (rule.when != SeverityCondition::RelyingParties)
        out.line("at_least"_L1, QString::number(rule.atLeast));
    out.line("factor"_L1, quoted(QString::number(rule.percent) + u'%'));
}

void writeTimeline(Writer& out, const Timeline& timeline)
{
    out.section(u"[[timeline]]"_s);
    out.line("id"_L1, quoted(timeline.id));
    out.line("when"_L1, quoted(toString(timeline.when)));
    out.line("clock"_L1, quoted(toString(timeline.clock)));
    if (timeline.clock == Clock::Cumulative)
        out.line("window"_L1, quoted(timeline.window));
    out.line("resolve_after"_L1, quoted(timeline.resolveAfter));
    out.line("reopen_within"_L1, quoted(timeline.reopenWithin));
    for (const SeverityRule& rule : timeline.severity)
        writeSeverity(out, rule);
    for (const Step& step : timeline.steps)
        writeStep(out, step);
}

} // namespace

QString Policy::toToml() const
{
    Writer out;
    out.line("schema"_L1, quoted(QString(SchemaName)));
    out.line("name"_L1, quoted(name));
    out.line("title"_L1, quoted(title));
    out.line("source"_L1, quoted(source));
    out.line("mode"_L1, quoted(toString(mode)));
    writeScope(out, scope);
    writeHealth(out, health);
    out.section(u"[quorum]"_s);
    out.line("functional"_L1, quoted(toString(quorum.functional)));
    out.line("vantages"_L1, QString::number(quorum.vantages));
    out.line("fresh"_L1, quoted(quorum.fresh));
    out.line("look_again"_L1, QString::number(quorum.lookAgain));
    out.line("look_again_after"_L1, quoted(quorum.lookAgainAfter));
    writeGuards(out, guards);
    writeMetrics(out, metrics);
    for (const Timeline& timeline : timelines)
        writeTimeline(out, timeline);
    return out.text();
}

} // namespace caretaker::policy
