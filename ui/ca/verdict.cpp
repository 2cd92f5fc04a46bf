// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ca/verdict.h"

#include "core/observe/diagnosis.h"
#include "ui/base/words.h"
#include "ui/ca/ca_words.h"

#include <QCoreApplication>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text) { return QCoreApplication::translate("ca", text); }

QString capitalised(const QString& text) { return text.left(1).toUpper() + text.mid(1); }

QString stateSentence(const health::HealthRecord& record, Instant now)
{
    if (record.state == health::State::Unknown)
        return say(QT_TRANSLATE_NOOP("ca", "Not judged yet."));
    return capitalised(
        say(QT_TRANSLATE_NOOP("ca", "%1 since %2 (%3)."))
            .arg(wordFor(record.state), dateTimeText(record.since), durationText(now - record.since)));
}

/// The first layer that failed, as the first look that was not blind has it.
QString failureSentence(const std::vector<observe::Observation>& looks)
{
    for (const observe::Observation& look : looks) {
        if (look.blind)
            continue;
        if (const auto diagnosis = observe::diagnose(look))
            return say(QT_TRANSLATE_NOOP("ca", "%1 fails at %2: %3."))
                .arg(nameOf(diagnosis->failed->layer), isolated(diagnosis->endpoint->uri),
                     diagnosis->failed->detail.isEmpty() ? wordFor(health::ReadingKind::Failed)
                                                         : isolated(diagnosis->failed->detail));
        if (!look.findings.empty())
            return meaningOf(look.findings.front());
    }
    return {};
}

QString readingSentence(const service::WhyReport& report)
{
    const health::Reading& reading = report.judged.reading;
    if (reading.kind == health::ReadingKind::Good)
        return say(QT_TRANSLATE_NOOP("ca", "The last round found nothing wrong."));
    if (reading.kind == health::ReadingKind::Blind)
        return say(
            QT_TRANSLATE_NOOP("ca", "The last round could not see it: that says nothing about the CA."));
    return failureSentence(report.judged.observations);
}

QString candidateSentence(const health::HealthRecord& record)
{
    if (!record.candidate)
        return {};
    return say(QT_TRANSLATE_NOOP("ca", "If nothing changes, it will be %1 on %2."))
        .arg(wordFor(record.candidate->state), dateTimeText(record.candidate->confirmsAt));
}

} // namespace

QString verdictOf(const service::WhyReport& report, Instant now)
{
    const auto& blame = report.judged.reading.blame;
    QStringList sentences;
    for (const QString& sentence :
         {stateSentence(report.judged.record, now), readingSentence(report),
          candidateSentence(report.judged.record), blame ? sentenceFor(*blame) : QString()}) {
        if (!sentence.isEmpty())
            sentences << sentence;
    }
    return sentences.join(u' ');
}

} // namespace caretaker::ui
