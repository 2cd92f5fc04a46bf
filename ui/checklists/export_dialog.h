// SPDX-License-Identifier: GPL-3.0-or-later
//
// ExportDialog: as what, in which language and where a checklist is written.
#pragma once

#include "ui/checklists/list_output.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
QT_END_NAMESPACE

namespace caretaker::ui {

class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `name` of the file, without its suffix; `language` to begin with.
    ExportDialog(const QString& name, const QString& language, QWidget* parent);

    service::ChecklistForm form() const;
    QString language() const;
    QString path() const;

private:
    void browse();
    void followForm();

    QComboBox* m_form;
    QComboBox* m_language;
    QLineEdit* m_path;
};

} // namespace caretaker::ui
