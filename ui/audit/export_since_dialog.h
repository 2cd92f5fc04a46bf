// SPDX-License-Identifier: GPL-3.0-or-later
//
// ExportSinceDialog: from where on, and into which file, the chain is written.
#pragma once

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QSpinBox;
QT_END_NAMESPACE

namespace caretaker::ui {

class ExportSinceDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ExportSinceDialog(QWidget* parent);

    QString path() const;
    qint64 since() const; ///< 0: everything

private:
    void browse();

    QSpinBox* m_since;
    QLineEdit* m_path;
};

} // namespace caretaker::ui
