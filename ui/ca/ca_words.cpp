// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ca/ca_words.h"

#include "core/notice/phrases.h"
#include "ui/base/words.h"

#include <QCoreApplication>

#include <array>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

/// Names in the store have hyphens or underscores where words have spaces.
QString spaced(QString name) { return name.replace(u'_', u' ').replace(u'-', u' '); }

/// In the order of Layer: the English of core/observe, where lupdate finds it (a test holds the two
/// together).
constexpr std::array Remedies{
    QT_TRANSLATE_NOOP("ca", "Look at the name's records and its name servers: does it resolve elsewhere?"),
    QT_TRANSLATE_NOOP("ca",
                      "Is the server up, does it listen on this port, and does a firewall let us through?"),
    QT_TRANSLATE_NOOP(
        "ca",
        "Renew or replace the server's certificate; it must name the host and chain to a public authority."),
    QT_TRANSLATE_NOOP(
        "ca",
        "Look at the web server's log and its disk; every file that the notification names must be there."),
    QT_TRANSLATE_NOOP(
        "ca", "Is the rsync daemon up, does it have this module, and does it allow this many connections?"),
    QT_TRANSLATE_NOOP(
        "ca", "Have the publication server write a fresh snapshot and notification, with a new session."),
    QT_TRANSLATE_NOOP(
        "ca", "Have the CA reissue its manifest; check that its scheduler runs and that its clock is right."),
    QT_TRANSLATE_NOOP("ca", "Have the CA reissue its CRL together with the manifest."),
    QT_TRANSLATE_NOOP("ca", "Have the CA publish exactly what its manifest lists, in one step."),
};

} // namespace

QString say(const char* text) { return QCoreApplication::translate("ca", text); }

QString wordFor(health::ReadingKind kind)
{
    using enum health::ReadingKind;
    switch (kind) {
    case Good:
        return say(QT_TRANSLATE_NOOP("ca", "good"));
    case Slow:
        return wordFor(health::State::Slow);
    case Partial:
        return wordFor(health::State::Partial);
    case Failed:
        return say(QT_TRANSLATE_NOOP("ca", "failed"));
    case Blind:
        break;
    }
    return say(QT_TRANSLATE_NOOP("ca", "blind"));
}

QString wordFor(Severity severity) { return spoken().text("readiness", toString(severity)); }

Tone toneFor(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
    case Severity::Error:
        return Tone::Bad;
    case Severity::Warning:
        return Tone::Caution;
    case Severity::Notice:
    case Severity::Info:
        break;
    }
    return Tone::Muted;
}

QString iconFor(Severity severity)
{
    switch (toneFor(severity)) {
    case Tone::Bad:
        return u"dialog-error"_s;
    case Tone::Caution:
        return u"dialog-warning"_s;
    default:
        return u"dialog-information"_s;
    }
}

QString nameOf(observe::Layer layer) { return spoken().text("notice", notice::nameOf(layer)); }

QString nameOf(observe::Transport transport)
{
    return transport == observe::Transport::Rrdp ? u"RRDP"_s : u"rsync"_s;
}

QString nameOf(health::IssueKind kind) { return spoken().text("checklist", spaced(health::toString(kind))); }

QString meaningOf(const Finding& finding) { return spoken().text("finding", infoOf(finding.id).meaning); }

QString remedyFor(observe::Layer layer) { return say(Remedies.at(static_cast<std::size_t>(layer))); }

QString remedyOf(const Finding& finding) { return spoken().text("finding", infoOf(finding.id).remedy); }

QString sentenceFor(observe::Blame blame)
{
    switch (blame) {
    case observe::Blame::Ca:
        return say(QT_TRANSLATE_NOOP("ca", "The operator of the CA has to act."));
    case observe::Blame::Repository:
        return say(QT_TRANSLATE_NOOP("ca", "The operator of the repository has to act."));
    case observe::Blame::Us:
        break;
    }
    return say(QT_TRANSLATE_NOOP("ca", "We have to look at our own side."));
}

QString noticeTitle(const QString& kind)
{
    const auto known = notice::kindFromString(kind);
    return known ? spoken().text("notice", notice::titleOf(*known)) : spaced(kind);
}

QString statusWord(const QString& status)
{
    static const QHash<QString, const char*> words{{u"queued"_s, QT_TRANSLATE_NOOP("ca", "queued")},
                                                   {u"sending"_s, QT_TRANSLATE_NOOP("ca", "being sent")},
                                                   {u"retry"_s, QT_TRANSLATE_NOOP("ca", "to be retried")},
                                                   {u"sent"_s, QT_TRANSLATE_NOOP("ca", "sent")},
                                                   {u"printed"_s, QT_TRANSLATE_NOOP("ca", "printed")},
                                                   {u"bounced"_s, QT_TRANSLATE_NOOP("ca", "came back")},
                                                   {u"answered"_s, QT_TRANSLATE_NOOP("ca", "answered")},
                                                   {u"failed"_s, QT_TRANSLATE_NOOP("ca", "failed")},
                                                   {u"cancelled"_s, QT_TRANSLATE_NOOP("ca", "cancelled")},
                                                   {u"open"_s, QT_TRANSLATE_NOOP("ca", "open")},
                                                   {u"resolved"_s, QT_TRANSLATE_NOOP("ca", "resolved")},
                                                   {u"reopened"_s, QT_TRANSLATE_NOOP("ca", "reopened")}};
    const auto word = words.constFind(status);
    return word != words.cend() ? say(*word) : spoken().text("checklist", spaced(status));
}

QString contactWord(const QString& kind)
{
    static const QHash<QString, const char*> words{{u"technical"_s, QT_TRANSLATE_NOOP("ca", "technical")},
                                                   {u"admin"_s, QT_TRANSLATE_NOOP("ca", "administrative")},
                                                   {u"emergency"_s, QT_TRANSLATE_NOOP("ca", "emergency")},
                                                   {u"abuse"_s, QT_TRANSLATE_NOOP("ca", "abuse")},
                                                   {u"postal"_s, QT_TRANSLATE_NOOP("ca", "by post")},
                                                   {u"staff"_s, QT_TRANSLATE_NOOP("ca", "our staff")}};
    const auto word = words.constFind(kind);
    return word != words.cend() ? say(*word) : spaced(kind);
}

QString nameOf(fleet::LifecycleStage stage)
{
    using enum fleet::LifecycleStage;
    switch (stage) {
    case Applicant:
        return say(QT_TRANSLATE_NOOP("ca", "applicant"));
    case Probation:
        return say(QT_TRANSLATE_NOOP("ca", "on probation"));
    case Active:
        return say(QT_TRANSLATE_NOOP("ca", "active"));
    case Retiring:
        return say(QT_TRANSLATE_NOOP("ca", "retiring"));
    case Retired:
        return say(QT_TRANSLATE_NOOP("ca", "retired"));
    case Suspended:
        return say(QT_TRANSLATE_NOOP("ca", "suspended"));
    case Revoked:
        return say(QT_TRANSLATE_NOOP("ca", "revoked"));
    case Reinstating:
        break;
    }
    return say(QT_TRANSLATE_NOOP("ca", "being reinstated"));
}

} // namespace caretaker::ui
