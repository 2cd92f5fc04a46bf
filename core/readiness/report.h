// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a run of the readiness tests came to. Its JSON is what an applicant hands to the registry, which
// reads it back (`caretaker ca admit`).
#pragma once

#include "core/base/expected.h"
#include "core/readiness/profile.h"
#include "core/readiness/test_case.h"

namespace caretaker::readiness {

enum class Outcome { Passed, Failed, Skipped };
QString toString(Outcome outcome); ///< "passed", "failed", "skipped"
std::optional<Outcome> outcomeFromString(QStringView name);

struct Result
{
    QString test; ///< id
    Outcome outcome = Outcome::Passed;
    QString
        skippedBecause{}; ///< id of the test that failed, or name of a source (toString(Source)); else empty
    QString skippedDetail{}; ///< English, when the source's own reason does not tell; else empty
    Messages messages{};

    friend bool operator==(const Result&, const Result&) = default;
};

struct InputFile
{
    QString name; ///< without its folder
    Sha256 sha256;
    friend bool operator==(const InputFile&, const InputFile&) = default;
};

struct Report
{
    QString profile;
    Sha256 profileSha256 = sha256Of({});
    Level failsAt = Level::Error;
    Instant started{};
    Instant ended{};
    Inputs inputs{};
    std::vector<InputFile> files{};
    QStringList resources{}; ///< asked for
    std::vector<Result> results{};
    std::vector<Waiver> waivers{}; ///< those that were used
    std::optional<Stability> stability{};

    Level worst() const; ///< of what is not waived
    bool isReady() const { return worst() < failsAt; }
    /// Of messages at `failsAt` or worse that are not waived, each once, worst first.
    QStringList decidingTags() const;
    /// How many tests had this outcome.
    int count(Outcome outcome) const;
};

/// {"schema":"caretaker/readiness/1",...,"sha256"}: the last is over all else, as compact JSON.
QJsonObject toJson(const Report& report);
/// BadInput when it is no report, was edited (its hash differs), or names tests or tags of another version.
Expected<Report> reportFromJson(const QByteArray& json, const QString& fileName);

} // namespace caretaker::readiness
