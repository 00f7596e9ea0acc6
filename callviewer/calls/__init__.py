"""What a call is: values and rules, without input or output, without Qt, without a clock."""
