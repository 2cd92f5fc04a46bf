// SPDX-License-Identifier: GPL-3.0-or-later
//
// The use case behind `caretaker audit verify BUNDLE`: all that can be checked about a case bundle on a
// machine that has nothing but the bundle: every hash, the chain, the raw objects, the verdict. The bundle is
// hostile.
#pragma once

#include "core/service/case_bundle.h"

namespace caretaker::service {

struct BundleCheck
{
    CaHandle ca;
    QStringList cases;
    store::AuditHead head; ///< of the chain: to be compared with one that was kept elsewhere
    ReplayCounts replay;
    std::vector<Difference> differences;
    QStringList checked;   ///< English: what was checked and found right
    QStringList unchecked; ///< what this bundle does not allow to check
    QStringList problems;  ///< what is wrong
    bool isSound() const { return problems.isEmpty(); }
};

/// BadInput when it is not a bundle at all, or does not read.
Expected<BundleCheck> checkCaseBundle(const QByteArray& tar, const QString& where);

/// {"schema":"caretaker/audit-verify-bundle/1","ca","cases","sound","head","problems","checked","unchecked",
/// "differences"}.
QJsonObject toJson(const BundleCheck& check);

} // namespace caretaker::service
