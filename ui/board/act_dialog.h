// SPDX-License-Identifier: GPL-3.0-or-later
//
// ActDialog: asks for all that an act on a case needs, and says what will follow from it. It carries out
// nothing: order() is what to do.
#pragma once

#include "core/service/case_board.h"
#include "ui/base/reason_dialog.h"
#include "ui/board/identity_fields.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QDateTimeEdit;
QT_END_NAMESPACE

namespace caretaker::ui {

struct ActOrder
{
    service::CaseRequest request;
    CaHandle ca;
    QString by;
    QString why;
    std::optional<service::IdentityProof> proof{}; ///< there where the act is a decision that needs one
};

class ActDialog : public ReasonDialog
{
    Q_OBJECT
public:
    /// `state` is that of the act in `detail`. `now` is what a hold's end is counted from.
    ActDialog(const service::CaseDetail& detail, const service::DeedState& state, const Desk& desk,
              Instant now, QWidget* parent);

    ActOrder order() const;

private:
    void addHold(Instant now);
    void addIdentity(const service::DeedState& state, const Desk& desk);
    void addReview(const service::CaseDetail& detail);
    void checkComplete();

    service::DeedState m_state;
    QString m_caseId;
    CaHandle m_ca;
    QString m_person;
    bool m_needsReason;
    QComboBox* m_kind = nullptr;
    QDateTimeEdit* m_until = nullptr;
    IdentityFields* m_identity = nullptr;
    QCheckBox* m_reviewed = nullptr;
};

} // namespace caretaker::ui
