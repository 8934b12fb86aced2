import type { Rol } from '@kpt/domain/acceso'

export const AVISO_DEMOSTRACION =
  'Demostración: los planes, reportes y personas son inventados, y su calendario no tiene valor legal.'

/** Password of every account of the demonstration. It exists only on the embedded default and is shown on the sign-in page. */
const CLAVE = 'demostracion-kpt'

type Cuenta = {
  readonly correo: string
  readonly nombre: string
  readonly descripcion: string
  readonly rol: Rol
  readonly entidad: string | null
}

export const CUENTAS: readonly Cuenta[] = [
  {
    correo: 'lider.cogua@demostracion.kpt',
    nombre: 'Lina Cárdenas',
    descripcion: 'Usuaria líder de Cogua: aún no ha cargado su plan',
    rol: 'usuario_lider',
    entidad: '25200',
  },
  {
    correo: 'lider.gachancipa@demostracion.kpt',
    nombre: 'Germán Rojas',
    descripcion: 'Usuario líder de Gachancipá: tiene un corte abierto por reportar',
    rol: 'usuario_lider',
    entidad: '25295',
  },
  {
    correo: 'lider.tabio@demostracion.kpt',
    nombre: 'Tulia Moreno',
    descripcion: 'Usuaria líder de Tabio: ya envió el corte abierto y le pidieron ajustes en otro',
    rol: 'usuario_lider',
    entidad: '25785',
  },
  {
    correo: 'lider.sopo@demostracion.kpt',
    nombre: 'Sandra Poveda',
    descripcion: 'Usuaria líder de Sopó: envió GESTIONWEB y aún no ha cargado su plan',
    rol: 'usuario_lider',
    entidad: '25758',
  },
  {
    correo: 'gobernacion@demostracion.kpt',
    nombre: 'Rosa Beltrán',
    descripcion: 'Revisora de la Gobernación de Cundinamarca',
    rol: 'revisor_gobernacion',
    entidad: '25',
  },
  {
    correo: 'administrador.gobernacion@demostracion.kpt',
    nombre: 'Amparo Triana',
    descripcion: 'Administradora de la Gobernación de Cundinamarca: invita a quienes revisan y ve sus municipios',
    rol: 'administrador_gobernacion',
    entidad: '25',
  },
  {
    correo: 'analista@demostracion.kpt',
    nombre: 'Andrés Mejía',
    descripcion: 'Analista del DNP',
    rol: 'analista_dnp',
    entidad: null,
  },
  {
    correo: 'administrador@demostracion.kpt',
    nombre: 'Dora Quintero',
    descripcion: 'Administradora del DNP',
    rol: 'administrador_dnp',
    entidad: null,
  },
  {
    correo: 'soporte@demostracion.kpt',
    nombre: 'Sonia Pardo',
    descripcion: 'Soporte del DNP: verifica los documentos de quien pide ser usuario líder',
    rol: 'soporte_dnp',
    entidad: null,
  },
  {
    correo: 'control@demostracion.kpt',
    nombre: 'Camilo Vargas',
    descripcion: 'Organismo de control',
    rol: 'control',
    entidad: null,
  },
]

export function cuentasDeDemostracion() {
  const cuentas = CUENTAS.map(({ correo, nombre, descripcion }) => ({ correo, nombre, descripcion, clave: CLAVE }))
  return { aviso: AVISO_DEMOSTRACION, cuentas }
}

export const claveDeDemostracion = CLAVE

/** Address of the one who has a role. */
export function correoDelRol(rol: Rol): string {
  const cuenta = CUENTAS.find((c) => c.rol === rol)
  if (!cuenta) throw new Error(`the demonstration has no ${rol}`)
  return cuenta.correo
}
