// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/steps.h"

#include "core/base/uri.h"
#include "core/notice/clean_text.h"
#include "core/notice/phrases.h"
#include "core/notice/view_parts.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace caretaker::notice {

using namespace Qt::StringLiterals;

namespace {

using observe::Layer;

constexpr int MostFindingSteps = 5; ///< the rest are in the attachment: a letter is not a log
constexpr int MostLayerSteps = 4;

const QStringList& stepTypes()
{
    static const QStringList types{u"dns"_s,      u"tcp"_s,      u"tls"_s,    u"http"_s,    u"rsync"_s,
                                   u"rrdp"_s,     u"manifest"_s, u"crl"_s,    u"objects"_s, u"finding"_s,
                                   u"flapping"_s, u"slow"_s,     u"unclear"_s};
    return types;
}

/// What commands need of a URI; all false when it is none that may touch a command line.
struct Target
{
    QString host;
    int port = 0;
    bool https = false;
    bool rsync = false;
};

Target targetOf(const QString& uri)
{
    if (const auto https = HttpsUri::tryFromString(uri))
        return {https->host(), https->port(), true, false};
    if (const auto rsync = RsyncUri::tryFromString(uri))
        return {rsync->host(), rsync->port(), false, true};
    return {};
}

QString hostPort(const Target& target)
{
    if (target.host.isEmpty())
        return {};
    const QString host =
        target.host.contains(u':') ? u"[%1]"_s.arg(target.host) : target.host; // RFC 3986 section 3.2.2
    return u"%1:%2"_s.arg(host).arg(target.port);
}

QString listing(const Target& target, const QString& uri)
{
    return target.rsync ? u"rsync --list-only --timeout=30 "_s + uri
                        : u"curl -v --max-time 30 -o /dev/null "_s + uri;
}

QStringList connecting(const QString& type, const Target& target)
{
    const QString host = shellWord(target.host);
    if (type == "dns"_L1)
        return {u"dig +short A "_s + host, u"dig +short AAAA "_s + host};
    if (type == "tcp"_L1)
        return {u"nc -vz -w 10 %1 %2"_s.arg(host).arg(target.port)};
    if (type == "tls"_L1)
        return {u"openssl s_client -connect %1 -servername %2 -verify_return_error -brief </dev/null"_s.arg(
            shellWord(hostPort(target)), host)};
    return {};
}

QString watching(const Target& target, const QString& uri)
{
    return target.rsync
               ? u"while sleep 60; do date -u; rsync --list-only --timeout=30 %1 | wc -l; done"_s.arg(uri)
               : u"while sleep 60; do date -u; curl -sS -o /dev/null --max-time 30 -w '%{http_code},%{time_total}s\\n' "_s +
                     uri + u"; done"_s;
}

QString measuring(const Target& target, const QString& uri)
{
    return target.rsync
               ? u"time rsync --list-only --timeout=120 "_s + uri
               : u"curl -sS -o /dev/null --max-time 120 -w 'first_byte=%{time_starttransfer}s,total=%{time_total}s\\n' "_s +
                     uri;
}

/// What the reader can run; nothing for a URI that may not touch a command line.
QStringList commandsFor(const QString& type, const QString& uri)
{
    const Target target = targetOf(uri);
    if (!target.https && !target.rsync)
        return {};
    const QString word = shellWord(uri);
    if (const QStringList commands = connecting(type, target); !commands.isEmpty())
        return commands;
    if (type == "rrdp"_L1)
        return {u"curl -sS --max-time 30 %1 | head -n 5"_s.arg(word)};
    if (type == "flapping"_L1)
        return {watching(target, word)};
    if (type == "slow"_L1)
        return {measuring(target, word)};
    if (type == "finding"_L1 && target.https)
        return {};
    return {listing(target, word)};
}

/// Every name that step_list.mustache knows, with the type set and the commands filled in.
QJsonObject stepOf(const QString& type, const QString& uri)
{
    QJsonObject step;
    for (const QString& each : stepTypes())
        step.insert(u"is_"_s + each, each == type);
    QJsonArray commands;
    for (const QString& command : commandsFor(type, uri))
        commands.append(QJsonObject{{u"command"_s, command}});
    step.insert(u"uri"_s, orFalse(uri));
    step.insert(u"commands"_s, commands);
    for (const QString& name : {u"meaning"_s, u"remedy"_s, u"clause"_s, u"finding"_s, u"more"_s})
        step.insert(name, false);
    return step;
}

/// Manifest, CRL and objects are better explained by the findings that failed them.
bool isSaidByFindings(Layer layer)
{
    return layer == Layer::Manifest || layer == Layer::Crl || layer == Layer::Objects;
}

QJsonArray layerSteps(const std::vector<Ladder>& ladders, bool haveFindings)
{
    QJsonArray steps;
    QSet<QString> said;
    for (const Ladder& ladder : ladders) {
        const auto failure = ladder.failure();
        if (!failure || (haveFindings && isSaidByFindings(failure->layer)) || steps.size() >= MostLayerSteps)
            continue;
        const QString& uri = ladder.endpoint.uri;
        const QString type = observe::toString(failure->layer);
        const QString key = type + u' ' + hostPort(targetOf(uri));
        if (said.contains(key))
            continue;
        said.insert(key);
        steps.append(stepOf(type, uri));
    }
    return steps;
}

/// Warnings and worse, worst first, in the order found within one severity.
Findings worthSaying(const Findings& findings)
{
    Findings chosen;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(chosen),
                 [](const Finding& f) { return f.severity() >= Severity::Warning; });
    std::stable_sort(chosen.begin(), chosen.end(),
                     [](const Finding& a, const Finding& b) { return a.severity() > b.severity(); });
    return chosen;
}

QJsonObject findingStep(const Finding& finding, int alike, const Speech& speech)
{
    const FindingInfo& info = infoOf(finding.id);
    QJsonObject step = stepOf(u"finding"_s, finding.uri);
    step.insert(u"finding"_s, info.name);
    step.insert(u"meaning"_s, speech.finding(info.meaning));
    step.insert(u"remedy"_s, speech.finding(info.remedy));
    step.insert(u"clause"_s, orFalse(info.clause));
    step.insert(u"more"_s, alike > 1 ? QJsonValue(speech.counted(counted::moreObjects(), alike - 1))
                                     : QJsonValue(false));
    return step;
}

QJsonArray findingSteps(const Findings& findings, const Speech& speech)
{
    QJsonArray steps;
    QSet<int> said;
    for (const Finding& finding : findings) {
        const int id = static_cast<int>(finding.id);
        if (said.contains(id) || steps.size() >= MostFindingSteps)
            continue;
        said.insert(id);
        const auto alike = std::count_if(findings.begin(), findings.end(),
                                         [&](const Finding& other) { return other.id == finding.id; });
        steps.append(findingStep(finding, static_cast<int>(alike), speech));
    }
    return steps;
}

void append(QJsonArray& steps, const QJsonArray& more)
{
    for (const auto& step : more)
        steps.append(step);
}

QString anyUri(const std::vector<Ladder>& ladders)
{
    return ladders.empty() ? QString() : ladders.front().endpoint.uri;
}

QJsonArray numbered(QJsonArray steps)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        QJsonObject step = steps[i].toObject();
        step.insert(u"number"_s, QString::number(i + 1));
        steps[i] = step;
    }
    return steps;
}

} // namespace

QJsonArray stepViews(const NoticeFacts& facts, const std::vector<Ladder>& ladders, const Speech& speech)
{
    const Findings findings = worthSaying(facts.findings);
    QJsonArray steps = layerSteps(ladders, !findings.empty());
    append(steps, findingSteps(findings, speech));
    if (facts.state == "flapping"_L1 || facts.state == "slow"_L1)
        steps.append(stepOf(facts.state, anyUri(ladders)));
    if (steps.isEmpty())
        steps.append(stepOf(u"unclear"_s, anyUri(ladders)));
    return numbered(steps);
}

} // namespace caretaker::notice
