// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/approval_check.h"

#include "core/service/approval_signature.h"

#include <map>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using enforcement::CaseEvent;
using enforcement::CaseEvents;

namespace {

void checkOne(ApprovalCheck& check, const CaseEvent& event, const CaseEvents& before)
{
    if (!event.details.contains(u"signature"_s)) {
        ++check.unsignedApprovals;
        return;
    }
    const QString key = event.details.value(u"public_key"_s);
    const auto verified = verifyApproval(event, QByteArray::fromHex(key.toLatin1()), before);
    if (!verified) {
        check.problems << verified.error().toString();
        return;
    }
    ++check.signedApprovals;
    check.keys.insert(event.by.toString() + u' ' + key);
}

} // namespace

QString ApprovalCheck::sentence() const
{
    if (signedApprovals == 0 && unsignedApprovals == 0)
        return {};
    if (signedApprovals == 0)
        return u"%1 approvals, none of them signed"_s.arg(unsignedApprovals);
    return u"of %1 approvals, %2 are signed, and what was signed is what is recorded"_s
        .arg(signedApprovals + unsignedApprovals)
        .arg(signedApprovals);
}

ApprovalCheck checkApprovals(const CaseEvents& events)
{
    ApprovalCheck check;
    std::map<enforcement::CaseId, CaseEvents> cases;
    for (const CaseEvent& event : events) {
        CaseEvents& before = cases[event.caseId];
        if (event.kind == enforcement::EventKind::Approved)
            checkOne(check, event, before);
        before.push_back(event);
    }
    return check;
}

} // namespace caretaker::service
