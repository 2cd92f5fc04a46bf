// SPDX-License-Identifier: GPL-3.0-or-later
//
// DifferencesView: where the rules of the policy that is shown differ from another's.
#pragma once

#include "core/service/policy_draft.h"
#include "ui/base/session.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QStackedLayout;
class QTableView;
QT_END_NAMESPACE

namespace caretaker::ui {

class DifferencesModel;
class PolicyDocuments;

class DifferencesView : public QWidget
{
    Q_OBJECT
public:
    DifferencesView(Session& session, PolicyDocuments& documents, QWidget* parent);

    /// Compares this one with the chosen one.
    void show(const service::PolicyDraft& draft);
    QString other() const;
    void setOther(const QString& name);

private:
    void compare();
    void take(const std::vector<policy::Difference>& differences, const QString& one, const QString& other);

    Session& m_session;
    PolicyDocuments& m_documents;
    QComboBox* m_other;
    DifferencesModel* m_model;
    QTableView* m_table;
    QLabel* m_empty;
    QStackedLayout* m_stack;
    service::PolicyDraft m_draft;
    int m_asked = 0; ///< an answer to an older question is passed over
};

} // namespace caretaker::ui
