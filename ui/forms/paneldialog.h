#pragma once

#include <QDialog>

class QDialogButtonBox;
class QFrame;
class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace steward {

class MessageBar;

/// A window-modal dialog with a scrolling body above a footer: what all dialogs share. It opens as high as its content
/// where the screen has room, and grows with it; its caller opens it with open() and remembers its geometry. GUI
/// thread.
class PanelDialog : public QDialog {
    Q_OBJECT

public:
    PanelDialog(int width, QWidget *parent);

    void setVisible(bool visible) override;
    void done(int result) override;
    QSize sizeHint() const override;

protected:
    /// The column that holds the content.
    QVBoxLayout *body() const { return m_body; }
    QWidget *content() const;
    /// The bar above the body.
    MessageBar *messages() const { return m_messages; }
    /// Above the buttons, and like them always in view.
    QVBoxLayout *footerTop() const { return m_footerTop; }
    /// The leading side of the footer; what is added stands before the stretch.
    QHBoxLayout *footerStart() const { return m_footerStart; }
    /// The trailing side, in the order of the platform.
    QDialogButtonBox *buttons() const { return m_buttons; }
    /// Brings a part of the body into view and gives it the focus.
    void focusOn(QWidget *widget);

    bool eventFilter(QObject *object, QEvent *event) override;
    /// Enter and Ctrl+Enter press the button that has the focus; anywhere else they call `confirm`.
    void keyPressEvent(QKeyEvent *event) override;
    virtual void confirm();

private:
    int roomForHeight() const;
    void growToContent();

    int m_width;
    QScrollArea *m_area;
    QVBoxLayout *m_body;
    MessageBar *m_messages;
    QFrame *m_footer;
    QVBoxLayout *m_footerTop;
    QHBoxLayout *m_footerStart;
    QDialogButtonBox *m_buttons;
};

} // namespace steward
