// SPDX-License-Identifier: GPL-3.0-or-later
//
// The readiness tests: one table. A test is a pure function of the facts and the profile's numbers. What it
// says and how to do it by hand is written down in docs/readiness/.
#pragma once

#include "core/readiness/facts.h"
#include "core/readiness/message.h"
#include "core/readiness/numbers.h"

#include <variant>

namespace caretaker::readiness {

/// What a test needs: a test that did not fail (by id), or a source of facts.
using Need = std::variant<QString, Source>;

struct TestCase
{
    QString id;              ///< "TLS-02": group and number, stable
    QString objective;       ///< English, one line of some 60 characters: what is true when it passes
    QString clause;          ///< "RFC 8182 section 3.4.1" or "C-2"
    std::vector<Need> needs; ///< tests come before it in the table; the first that is not there is told
    Messages (*run)(const Facts& facts, const Numbers& numbers);

    QString group() const { return id.section(u'-', 0, 0); }
};

/// All, in the order they run and are shown in: FMT, NET, TLS, RRDP, RSYNC, MFT, CRL, OBJ, TIME, RES, CAP,
/// OPS.
const std::vector<TestCase>& testCases();
const TestCase* findTest(QStringView id);

struct Group
{
    QString id;    ///< "TLS"
    QString title; ///< English: "Transport Layer Security"
};
const std::vector<Group>& groups();

} // namespace caretaker::readiness
