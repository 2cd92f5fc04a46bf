// SPDX-License-Identifier: GPL-3.0-or-later
//
// ObjectsTab: what a CA publishes, as far as it was kept as evidence, with what the last look found wrong. A
// row that is chosen is inspected: the page of text is beside it.
#pragma once

#include "core/service/ca_objects.h"
#include "ui/ca/ca_tab.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace caretaker::ui {

class CellView;

class ObjectsTab : public CaTab
{
    Q_OBJECT
public:
    ObjectsTab(Session& session, QWidget* parent);

protected:
    void clear() override;
    void ask() override;

private:
    void showObjects(service::CaObjects objects);
    void inspect(const QString& key);

    CellView* m_tree;
    QLabel* m_note;
    QPlainTextEdit* m_page;
    std::optional<service::CaObjects> m_objects;
    QString m_inspected; ///< the key of what the page is about
};

} // namespace caretaker::ui
