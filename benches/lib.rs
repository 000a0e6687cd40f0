//! Measurements, side by side with code written by hand.
