// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/runner.h"

#include <QHash>

#include <algorithm>

namespace caretaker::readiness {

using namespace Qt::StringLiterals;

namespace {

class Run
{
public:
    Run(const Facts& facts, const Profile& profile) : m_facts(facts), m_profile(profile) {}

    Result result(const TestCase& test)
    {
        Result result = skipped(test).value_or(Result{.test = test.id});
        if (result.outcome != Outcome::Skipped)
            judge(test, result);
        if (result.outcome != Outcome::Passed)
            m_notPassed.insert(test.id, result);
        return result;
    }

    std::vector<Waiver> usedWaivers() const { return m_used; }

private:
    std::optional<Result> skipped(const TestCase& test) const;
    void judge(const TestCase& test, Result& result);
    void applyWaivers(Message& message);

    const Facts& m_facts;
    const Profile& m_profile;
    QHash<QString, Result> m_notPassed;
    std::vector<Waiver> m_used;
};

/// What began it is told: the test that failed, or the facts that are not there.
Result becauseOf(const Result& needed, const QString& test)
{
    if (needed.outcome == Outcome::Failed)
        return {test, Outcome::Skipped, needed.test};
    return {test, Outcome::Skipped, needed.skippedBecause, needed.skippedDetail};
}

std::optional<Result> Run::skipped(const TestCase& test) const
{
    for (const Need& need : test.needs) {
        if (const auto* id = std::get_if<QString>(&need); id && m_notPassed.contains(*id))
            return becauseOf(m_notPassed.value(*id), test.id);
        const auto* source = std::get_if<Source>(&need);
        if (source && !m_facts.has(*source))
            return Result{test.id, Outcome::Skipped, toString(*source), m_facts.absentBecause.value(*source)};
    }
    return std::nullopt;
}

void Run::judge(const TestCase& test, Result& result)
{
    result.messages = test.run(m_facts, m_profile.numbers);
    bool failed = false;
    for (Message& message : result.messages) {
        message.level = m_profile.levels.value(message.tag, message.level);
        failed = failed || message.level >= Level::Error;
        applyWaivers(message);
    }
    if (failed)
        result.outcome = Outcome::Failed;
}

void Run::applyWaivers(Message& message)
{
    for (const Waiver& waiver : m_profile.waivers) {
        const bool fits = waiver.tag == message.tag && m_facts.at < waiver.until &&
                          (waiver.subject.isEmpty() || waiver.subject == message.subject);
        if (!fits)
            continue;
        message.isWaived = true;
        if (std::ranges::find(m_used, waiver) == m_used.end())
            m_used.push_back(waiver);
        return;
    }
}

std::vector<InputFile> filesOf(const Facts& facts)
{
    std::vector<InputFile> files;
    for (const auto* file : {&facts.childRequest, &facts.publisherRequest, &facts.repositoryResponse})
        if (*file)
            files.push_back({(*file)->name.section(u'/', -1), (*file)->sha256});
    return files;
}

} // namespace

Report run(const Facts& facts, const Profile& profile, Instant ended)
{
    Run run(facts, profile);
    Report report{.profile = profile.name,
                  .profileSha256 = profile.sha256,
                  .failsAt = profile.failsAt,
                  .started = facts.at,
                  .ended = ended,
                  .inputs = facts.inputs,
                  .files = filesOf(facts)};
    if (facts.resources)
        report.resources = facts.resources->asked.toStrings();
    report.stability = facts.stability;
    report.results.reserve(testCases().size());
    for (const TestCase& test : testCases())
        report.results.push_back(run.result(test));
    report.waivers = run.usedWaivers();
    return report;
}

QStringList waitingTests(const Report& report, const std::vector<Source>& ahead)
{
    QStringList waiting;
    for (const Result& result : report.results) {
        const auto missing = sourceFromString(result.skippedBecause);
        if (result.outcome == Outcome::Skipped && missing &&
            std::ranges::find(ahead, *missing) != ahead.end())
            waiting << result.test;
    }
    return waiting;
}

} // namespace caretaker::readiness
