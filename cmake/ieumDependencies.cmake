# The libraries behind ieum::ieum; used by its build and by whoever finds the installed package.
include(CMakeFindDependencyMacro)
find_dependency(ICU 70 COMPONENTS uc i18n)
find_dependency(Threads)
# RE2 has a CMake package from 2023 on; Debian 12 has only a pkg-config file.
if(NOT TARGET re2::re2)
  find_package(re2 CONFIG QUIET)
endif()
if(NOT TARGET re2::re2)
  find_dependency(PkgConfig)
  pkg_check_modules(IEUM_RE2 REQUIRED IMPORTED_TARGET GLOBAL re2)
  add_library(re2::re2 INTERFACE IMPORTED GLOBAL)
  set_target_properties(re2::re2 PROPERTIES INTERFACE_LINK_LIBRARIES PkgConfig::IEUM_RE2)
endif()
