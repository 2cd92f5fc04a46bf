// SPDX-License-Identifier: GPL-3.0-or-later
//
// OptionsStep: by which profile is judged, and how is looked.
#pragma once

#include "core/service/readiness_service.h"
#include "ui/base/session.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSettings;
QT_END_NAMESPACE

namespace caretaker::ui {

class OptionsStep : public QWidget
{
    Q_OBJECT
public:
    OptionsStep(Session& session, QWidget* parent);

    void fill(service::ReadinessRequest& request) const;
    int clients() const; ///< at once in the test of capacity; 0: it is left out
    QString organisation() const;
    void setProfile(const QString& nameOrFile);
    void saveState(QSettings& settings) const;
    void restoreState(QSettings& settings);

private:
    QWidget* makeProfile();
    void chooseProfile();
    void chooseBundle();
    void tellProfile();

    Session& m_session;
    QComboBox* m_profile;
    QLabel* m_about;
    QCheckBox* m_load;
    QCheckBox* m_private;
    QLineEdit* m_bundle;
    QLineEdit* m_organisation;
};

} // namespace caretaker::ui
