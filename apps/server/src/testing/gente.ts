import type { Rol } from '@kpt/domain/acceso'

/** The people of the tests: who they are and for which body. Codes are real, persons are not. */
export const GENTE = {
  ana: { nombre: 'Ana Cogua', rol: 'usuario_lider', entidad: '25200' },
  beto: { nombre: 'Beto Gachancipá', rol: 'usuario_lider', entidad: '25295' },
  carla: { nombre: 'Carla Cundinamarca', rol: 'usuario_lider', entidad: '25' },
  ines: { nombre: 'Inés Bogotá', rol: 'usuario_lider', entidad: '11001' },
  leo: { nombre: 'Leo Medellín', rol: 'usuario_lider', entidad: '05001' },
  diego: { nombre: 'Diego Gobernación', rol: 'revisor_gobernacion', entidad: '25' },
  elena: { nombre: 'Elena Antioquia', rol: 'revisor_gobernacion', entidad: '05' },
  fabio: { nombre: 'Fabio Analista', rol: 'analista_dnp', entidad: null },
  gloria: { nombre: 'Gloria Administradora', rol: 'administrador_dnp', entidad: null },
  sara: { nombre: 'Sara Soporte', rol: 'soporte_dnp', entidad: null },
  gabi: { nombre: 'Gabi Gobernación', rol: 'administrador_gobernacion', entidad: '25' },
  dina: { nombre: 'Dina Delegada', rol: 'delegado', entidad: '25200', lineas: ['LE-1'] },
  cora: { nombre: 'Cora Consulta', rol: 'consulta', entidad: '25200' },
  dalia: {
    nombre: 'Dalia Dirección',
    rol: 'administrador_direccion',
    entidad: null,
    direccion: 'Dirección de Descentralización',
  },
  hugo: { nombre: 'Hugo Control', rol: 'control', entidad: null },
} as const satisfies Record<string, Persona>

type Persona = { nombre: string; rol: Rol; entidad: string | null; direccion?: string; lineas?: readonly string[] }

export type Nombre = keyof typeof GENTE

/** Everybody's password in the tests. */
export const CLAVE = 'caballo-corriente-grapa-2026'
