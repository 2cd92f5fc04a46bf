// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: the tests of each group (checks_GROUP.cpp). test_case.cpp puts them together.
#pragma once

#include "core/readiness/test_case.h"

namespace caretaker::readiness {

std::vector<TestCase> fmtCases();
std::vector<TestCase> netCases();
std::vector<TestCase> tlsCases();
std::vector<TestCase> rrdpCases();
std::vector<TestCase> rrdpFileCases(); ///< part of rrdpCases()
std::vector<TestCase> rsyncCases();
std::vector<TestCase> mftCases();
std::vector<TestCase> crlCases();
std::vector<TestCase> objCases();
std::vector<TestCase> timeCases();
std::vector<TestCase> resCases();
std::vector<TestCase> capCases();
std::vector<TestCase> opsCases();

} // namespace caretaker::readiness
