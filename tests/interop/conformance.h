// SPDX-License-Identifier: GPL-3.0-or-later
//
// Conformance: the shared suites of single objects, what others say of each, what we say, and the list of the
// disagreements that we stand by.
//
// A suite has one or more references: who gave the expected verdicts. A case is one object under one
// reference, because references disagree with each other too.
#pragma once

#include "core/service/inspect_service.h"

#include <QMap>
#include <QString>

#include <compare>
#include <functional>
#include <vector>

namespace caretaker::conformance {

struct Case
{
    QString suite;
    QString reference;   ///< "BBN", "rpki-client 9.8", ...
    QString file;        ///< within the suite
    bool theirs = false; ///< accepted
    std::function<service::InspectedObject()> judge;
};

/// Every case whose suite is there.
std::vector<Case> allCases();

struct Difference
{
    QString suite;
    QString reference;
    QString file;
    QString ours;   ///< "accepted" or "rejected"
    QString theirs; ///< the same
    QString clause;
    QString reason; ///< one sentence

    QString key() const { return suite + u'|' + reference + u'|' + file; }
};

/// conformance-differences.csv, or why it cannot be read.
Expected<std::vector<Difference>> readDifferences(const QString& path);

struct SuiteResult
{
    int cases = 0;
    int agreed = 0;
};

struct Run
{
    QMap<QString, SuiteResult> suites; ///< by "suite|reference"
    std::vector<Difference> found;     ///< without clause and reason; `reason` holds our findings
};

Run runAll(const std::vector<Case>& cases);

/// docs/conformance.md.
QByteArray pageOf(const Run& run, const std::vector<Difference>& listed);

} // namespace caretaker::conformance
