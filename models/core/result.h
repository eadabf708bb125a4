#pragma once

#include "models/core/error.h"

#include <QtGlobal>

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace steward {

/// Either a value or an Error. Any thread; a plain value.
template <typename T> class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) { }

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return *std::get_if<0>(checked(0)); }
    T &value() & { return *std::get_if<0>(const_cast<Content *>(checked(0))); }
    T &&value() && { return std::move(*std::get_if<0>(const_cast<Content *>(checked(0)))); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const { return *std::get_if<1>(checked(1)); }

private:
    using Content = std::variant<T, Error>;

    const Content *checked(std::size_t index) const
    {
        Q_ASSERT(m_content.index() == index);
        return &m_content;
    }

    Content m_content;
};

/// Success without a value, or an Error.
template <> class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) { }

    bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace steward

/// Returns the error of `expression` from the surrounding function, if it has one.
#define STEWARD_TRY(expression)                                                                                        \
    do {                                                                                                               \
        if (auto &&stewardTried = (expression); !stewardTried.ok())                                                    \
            return stewardTried.error();                                                                               \
    } while (false)
