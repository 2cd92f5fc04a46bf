// SPDX-License-Identifier: GPL-3.0-or-later
//
// IdentityFields: who decides, and the proof that it is they (core/service/identity.h): a key file, or the
// CA's handle typed. Lies in a dialog, as one field.
#pragma once

#include "core/service/identity.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;
QT_END_NAMESPACE

namespace caretaker::ui {

/// Who could act at this desk.
struct Desk
{
    std::vector<service::Person> people;
    QString sessionUser; ///< whom the operating system knows
    QString person;      ///< whose window it is
};

class IdentityFields : public QWidget
{
    Q_OBJECT
public:
    /// `candidates` are those who may do it; the window's own person is chosen where they are among them.
    IdentityFields(const Desk& desk, const QStringList& candidates, const QString& handle, QWidget* parent);

    QString person() const;
    service::IdentityProof proof() const;
    bool isComplete() const;

Q_SIGNALS:
    void changed();

private:
    void showWhatIsNeeded();
    void browse();

    Desk m_desk;
    QString m_handle;
    QComboBox* m_who;
    QLabel* m_what;
    QLineEdit* m_field; ///< the key file, or the handle
    QToolButton* m_browse;
};

} // namespace caretaker::ui
