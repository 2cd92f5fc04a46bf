// SPDX-License-Identifier: GPL-3.0-or-later
//
// ListChooser: which checklist: whose, of what period, and the day that it lies in.
#pragma once

#include "core/service/checklist_service.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateEdit;
class QToolButton;
QT_END_NAMESPACE

namespace caretaker::ui {

class ListChooser : public QWidget
{
    Q_OBJECT
public:
    explicit ListChooser(QWidget* parent);

    /// Of today the figures end now; of an earlier day with it. An operator's list may name no CA.
    service::ChecklistRequest request(Instant now) const;
    /// Says changed() once, if it is another.
    void choose(const service::ChecklistRequest& request, Instant now);
    void setNow(Instant now); ///< no later day can be chosen
    void setCas(const QStringList& handles);

Q_SIGNALS:
    void changed();

private:
    void fillPeriods();
    void step(int direction);
    void tell();
    checklist::Audience audience() const;
    checklist::Period period() const;
    Instant chosenDay() const;

    QComboBox* m_audience;
    QComboBox* m_ca;
    QComboBox* m_period;
    QDateEdit* m_day;
    QToolButton* m_earlier;
    QToolButton* m_later;
    bool m_isSilent = false;
};

} // namespace caretaker::ui
