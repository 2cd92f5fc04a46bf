# SPDX-License-Identifier: GPL-3.0-or-later
# One INTERFACE target, caretaker_flags, carries every compiler and linker flag of the project.

option(CARETAKER_FUZZ "Build the libFuzzer targets (needs clang++)" OFF)
option(CARETAKER_WERROR "Warnings are errors" ON)
option(CARETAKER_UNITY "Compile the sources of a room several at a time" OFF)
set(CARETAKER_SANITIZE "" CACHE STRING "Sanitizers, as -fsanitize= takes them")

add_library(caretaker_flags INTERFACE)
target_compile_features(caretaker_flags INTERFACE cxx_std_20)
target_include_directories(caretaker_flags INTERFACE "${PROJECT_SOURCE_DIR}")

target_compile_options(caretaker_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
  -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough -Wno-missing-field-initializers
  -fstack-protector-strong -fPIC -fno-plt)
target_link_options(caretaker_flags INTERFACE -Wl,-z,relro,-z,now)
# The tests are a hundred and fifty programs, which lld links in a third of the time. What is shipped is linked as Debian does.
find_program(CARETAKER_LLD ld.lld)
if(CARETAKER_LLD AND CMAKE_BUILD_TYPE STREQUAL "Debug")
  target_link_options(caretaker_flags INTERFACE -fuse-ld=lld)
endif()
if(CARETAKER_WERROR)
  # A precompiled header that does not fit a source costs time only.
  target_compile_options(caretaker_flags INTERFACE -Werror -Wno-error=invalid-pch)
endif()

# _FORTIFY_SOURCE needs optimisation, and hides errors from the sanitizers.
if(NOT CARETAKER_SANITIZE)
  target_compile_options(caretaker_flags INTERFACE
    $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2>)
else()
  # g++ 12 sees uninitialised members behind the sanitizers' checks where there are none; the release build has the warning.
  # Of the undefined ones, three are left out: a null pointer crashes anyhow, object sizes are AddressSanitizer's matter, and
  # together they double the time that the build takes.
  if(CARETAKER_SANITIZE MATCHES undefined)
    set(caretaker_unchecked -fno-sanitize=null,object-size,vptr)
  endif()
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(caretaker_flags INTERFACE -Wno-maybe-uninitialized)
  endif()
  if(CARETAKER_SANITIZE MATCHES address)
    target_compile_definitions(caretaker_flags INTERFACE CARETAKER_ADDRESS_SANITIZER)
  endif()
  target_compile_options(caretaker_flags INTERFACE
    -fsanitize=${CARETAKER_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all ${caretaker_unchecked})
  target_link_options(caretaker_flags INTERFACE -fsanitize=${CARETAKER_SANITIZE})
endif()
if(CARETAKER_FUZZ)
  target_compile_options(caretaker_flags INTERFACE -fsanitize=fuzzer-no-link) # coverage in every room
endif()

target_compile_definitions(caretaker_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
  OPENSSL_API_COMPAT=30000 OPENSSL_NO_DEPRECATED
  $<$<NOT:$<CONFIG:Debug>>:QT_NO_DEBUG_OUTPUT>)

# For tests and for what turns options into calls: half of all sources and the slowest to compile. With sanitizers, what they
# call is looked at for undefined behaviour, they are not, and nobody waits for the optimiser.
add_library(caretaker_quick_flags INTERFACE)
if(CARETAKER_SANITIZE MATCHES undefined)
  target_compile_options(caretaker_quick_flags INTERFACE -O0 -fno-sanitize=undefined)
endif()

# clang can keep the templates that a precompiled header uses: a third less to compile. Without the times of the files in it, it
# is the same in every fresh checkout at one place, and ccache finds what was compiled with it.
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  target_compile_options(caretaker_flags INTERFACE -fpch-instantiate-templates "SHELL:-Xclang -fno-pch-timestamp")
endif()

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")

find_program(CARETAKER_CCACHE ccache)
if(CARETAKER_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} "${CARETAKER_CCACHE}")
endif()
