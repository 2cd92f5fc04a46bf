// SPDX-License-Identifier: GPL-3.0-or-later
//
// CaHeader: which CA the page is about, its state, the verdict on it and why. And a field to go to another
// CA.
#pragma once

#include "core/fleet/delegated_ca.h"
#include "core/service/why_report.h"

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QToolButton;
QT_END_NAMESPACE

namespace caretaker::ui {

/// What it shows.
struct CaFacts
{
    fleet::DelegatedCa ca;
    std::optional<service::WhyReport> why; ///< nothing before the first judgement
};

class CaHeader : public QWidget
{
    Q_OBJECT
public:
    explicit CaHeader(QWidget* parent);

    void showFacts(const CaFacts& facts, Instant now);
    bool isWhyShown() const;
    void setWhyShown(bool shown);
    QString verdict() const;
    QString why() const;
    /// Puts the cursor into the field for another CA.
    void askForCa();

Q_SIGNALS:
    void asked(const QString& handle); ///< for another CA

protected:
    void changeEvent(QEvent* event) override;

private:
    QLayout* makeTitle();
    void showState(health::State state);

    health::State m_shown = health::State::Unknown;
    QLabel* m_icon;
    QLabel* m_handle;
    QLabel* m_state;
    QLabel* m_who;
    QLabel* m_verdict;
    QLabel* m_why;
    QToolButton* m_whyButton;
    QLineEdit* m_goTo;
};

} // namespace caretaker::ui
