// SPDX-License-Identifier: GPL-3.0-or-later
//
// VerifyBar: recomputes the chain, alone or against a head that was noted elsewhere, and says in plain words
// what came out.
#pragma once

#include "core/service/audit_service.h"
#include "ui/base/session.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
QT_END_NAMESPACE

namespace caretaker::ui {

class VerifyBar : public QFrame
{
    Q_OBJECT
public:
    VerifyBar(Session& session, QWidget* parent);

    void setEntries(qint64 entries); ///< of the whole chain, for the progress
    void verify();
    /// With the head in this file: a line SEQ:HASH, or an export.
    void compareWith(const QString& path);
    QString verdict() const;
    QString headToCopy() const { return m_head; }

Q_SIGNALS:
    void failed(const caretaker::Error& error);
    void said(const QString& message);

private:
    struct Verdict
    {
        store::AuditReport report;
        service::ApprovalCheck approvals;
    };
    void start(const QString& headFile);
    void ended(const Expected<Verdict>& verdict, const QString& headFile);
    void show(const Verdict& verdict, const QString& headFile);
    void chooseFile();
    void copyHead();

    Session& m_session;
    QPointer<LongJob> m_job;
    qint64 m_entries = 0;
    QString m_head; ///< "SEQ:HASH" of the last verification; empty before
    QLabel* m_icon;
    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_verify;
    QPushButton* m_compare;
    QPushButton* m_copy;
    QPushButton* m_cancel;
};

} // namespace caretaker::ui
