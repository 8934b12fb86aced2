import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openEmbebido } from '../platform/db/embebido/index.ts'
import { raiz } from '../platform/raiz.ts'
import { prepararPlantilla } from './plantilla.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Real PostgreSQL of the tests and the name of the database that each test copies. */
    motor: { urlSuper: string; socket: string; plantilla: string }
  }
}

/** Starts the engine of the tests once and leaves a template database, migrated and seeded, that every test file copies. */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  const motor = await openEmbebido({ carpeta: join(raiz, '.kpt/pruebas'), efimero: true })
  const plantilla = await prepararPlantilla(motor.urlSuper, motor.socket)
  project.provide('motor', { urlSuper: motor.urlSuper, socket: motor.socket, plantilla })
  return () => motor.cerrar()
}
