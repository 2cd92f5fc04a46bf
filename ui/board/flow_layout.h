// SPDX-License-Identifier: GPL-3.0-or-later
//
// FlowLayout: widgets in rows, as many a row as fit, in the direction of reading: for buttons whose words are
// longer in some languages than in others.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace caretaker::ui {

class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override; ///< takes it
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override { return minimumSize(); }
    void setGeometry(const QRect& rect) override;

private:
    /// The height that it takes; moves the items if `apply`.
    int arrange(const QRect& rect, bool apply) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace caretaker::ui
