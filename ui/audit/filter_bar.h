// SPDX-License-Identifier: GPL-3.0-or-later
//
// FilterBar: which entries are shown: who, what, about what, and when.
#pragma once

#include "core/service/audit_page.h"

#include <QDate>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QTimer;
QT_END_NAMESPACE

namespace caretaker::ui {

class FilterBar : public QWidget
{
    Q_OBJECT
public:
    FilterBar(QDate today, QWidget* parent);

    store::AuditFilter filter(Instant now) const;
    void setKinds(const std::vector<QString>& kinds); ///< offered for completion
    void setObject(const QString& object);
    void focusObject();

Q_SIGNALS:
    void changed(); ///< a moment after the last key

private:
    void describeFields();
    void fillFields(QDate today);
    void layOut();
    void follow();
    void showDays();

    QLineEdit* m_actor;
    QComboBox* m_kind;
    QLineEdit* m_object;
    QComboBox* m_when;
    QDateEdit* m_from;
    QLabel* m_dash;
    QDateEdit* m_until;
    QTimer* m_timer;
};

} // namespace caretaker::ui
