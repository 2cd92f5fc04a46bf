// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/test_case.h"

#include "core/readiness/checks.h"

#include <algorithm>
#include <iterator>

namespace caretaker::readiness {

using namespace Qt::StringLiterals;

namespace {

std::vector<TestCase> allCases()
{
    std::vector<TestCase> all;
    for (auto* const cases : {fmtCases, netCases, tlsCases, rrdpCases, rsyncCases, mftCases, crlCases,
                              objCases, timeCases, resCases, capCases, opsCases})
        std::ranges::move(cases(), std::back_inserter(all));
    return all;
}

} // namespace

const std::vector<TestCase>& testCases()
{
    static const std::vector<TestCase> all = allCases();
    return all;
}

const TestCase* findTest(QStringView id)
{
    const auto found =
        std::ranges::find(testCases(), id, [](const TestCase& test) { return QStringView(test.id); });
    return found == testCases().end() ? nullptr : &*found;
}

const std::vector<Group>& groups()
{
    static const std::vector<Group> all = {
        {u"FMT"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "Setup files"))},
        {u"NET"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "Names and addresses"))},
        {u"TLS"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "TLS"))},
        {u"RRDP"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "RRDP"))},
        {u"RSYNC"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "rsync"))},
        {u"MFT"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "Manifest"))},
        {u"CRL"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "Revocation list"))},
        {u"OBJ"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "Objects"))},
        {u"TIME"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "Clocks"))},
        {u"RES"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "Resources"))},
        {u"CAP"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "Capacity"))},
        {u"OPS"_s, QString::fromLatin1(QT_TRANSLATE_NOOP("readiness", "Operations"))},
    };
    return all;
}

} // namespace caretaker::readiness
