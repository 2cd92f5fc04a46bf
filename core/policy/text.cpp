// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/parse_timeline.h"
#include "core/policy/words.h"

namespace caretaker::policy {

using namespace Qt::StringLiterals;

namespace {

/// A basic string of TOML.
QString quoted(const QString& text)
{
    QString out;
    for (const QChar c : text) {
        if (c < u' ' || c == QChar(0x7f))
            out += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else if (c == u'"' || c == u'\\')
            out += QString(u'\\') + c;
        else
            out += c;
    }
    return u'"' + out + u'"';
}

QString quoted(Duration duration) { return quoted(formatDuration(duration)); }

QString quoted(Milliseconds time) { return quoted(QString::number(time.count()) + "ms"_L1); }

QString share(double value) { return quoted(QString::number(value * 100, 'g', 12) + u'%'); }

QString number(double value) { return QString::number(value, 'g', 15); }

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
    out.line("clock_skew"_L1, quoted(rules.clockSkew));
    out.line("availability"_L1, share(rules.availability));
    out.line("availability_window"_L1, quoted(rules.availabilityWindow));
    out.line("availability_watched"_L1, quoted(rules.availabilityWatched));
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
    if (!isAutomatic(step.action))
        out.line("approvals"_L1, QString::number(step.approvals));
    if (!step.templateName.isEmpty())
        out.line("template"_L1, quoted(step.templateName));
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
    writeScope(out, scope);
    writeHealth(out, health);
    out.section(u"[quorum]"_s);
    out.line("functional"_L1, quoted(toString(quorum.functional)));
    out.line("vantages"_L1, QString::number(quorum.vantages));
    out.line("fresh"_L1, quoted(quorum.fresh));
    writeGuards(out, guards);
    for (const Timeline& timeline : timelines)
        writeTimeline(out, timeline);
    return out.text();
}

} // namespace caretaker::policy
