// SPDX-License-Identifier: GPL-3.0-or-later
//
// InUse: what this desktop works with, and where each of it comes from: to read and to copy.
#pragma once

#include "core/service/installation.h"
#include "ui/base/session.h"

#include <QScrollArea>

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE

namespace caretaker::ui {

class InUse : public QScrollArea
{
    Q_OBJECT
public:
    explicit InUse(QWidget* parent);
    void show(const Session& session, const service::Installation& installation);

private:
    /// `from`: where the value comes from; may be empty.
    void addFact(const QString& what, const QString& value, const QString& from = {});
    void addPart(const QString& title);
    void addDatabase(const Session& session, const service::Installation& installation);
    void addPeople(const Session& session);
    void addVantages(const Session& session, const service::Installation& installation);
    void addDelivery(const Session& session);

    QGridLayout* m_grid = nullptr; ///< of the content shown
};

} // namespace caretaker::ui
