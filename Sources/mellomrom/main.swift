print("mellomrom")
