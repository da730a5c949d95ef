// React first, then what is made with it: two short tasks instead of a long one while the page starts.
await import("react-dom/client");
await import("./start.tsx");
