export * from '../../simulators/httpServer'
