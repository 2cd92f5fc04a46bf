// SPDX-License-Identifier: GPL-3.0-or-later
//
// ConfigEditor: the configuration file as text, checked as it is typed, saved as a whole with a copy of what
// was there. It takes effect when the desktop is started again.
#pragma once

#include "core/service/config_file.h"
#include "ui/base/session.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QTimer;
QT_END_NAMESPACE

namespace caretaker::ui {

class TomlEdit;

class ConfigEditor : public QWidget
{
    Q_OBJECT
public:
    ConfigEditor(Session& session, QWidget* parent);

    /// Reads the file, unless something is typed that is not saved.
    void refresh();
    void save();
    QString verdict() const; ///< of the text as it stands

Q_SIGNALS:
    void said(const QString& message);
    void failed(const caretaker::Error& error);

private:
    void load();
    void check();
    void tell(const Expected<service::Config>& parsed);
    bool isChanged() const;

    Session& m_session;
    QString m_path;
    Sha256 m_read = Sha256({}); ///< hash of the file's text that is edited
    TomlEdit* m_edit;
    QLabel* m_icon;
    QLabel* m_verdict;
    QPushButton* m_go;
    QPushButton* m_save;
    QPushButton* m_revert;
    QTimer* m_timer;
};

} // namespace caretaker::ui
