// From a thing to all that was written of it in its chain; only for whoever may see that chain.
import { abarca, territorioDe } from '@kpt/domain/acceso'
import { Link } from '@tanstack/react-router'
import { type Sesion, useSesion } from './sesion.ts'

type Props = {
  readonly entidad: string
  /** As the chain names it: `reporte/seguimiento/2025/3`. */
  readonly sujeto: string
  readonly de: string
}

export function EnlaceAuditoria({ entidad, sujeto, de }: Props) {
  const sesion = useSesion()
  if (!sesion || !alcanzaAuditoria(sesion, entidad)) return null
  return (
    <p className="no-imprimir">
      <Link to="/auditoria" search={{ cadena: entidad, sujeto }}>
        Ver toda la historia de {de} en la auditoría
      </Link>
    </p>
  )
}

/** Territory of the person over the audit: the same table that the server asks. Null without the permission. */
export function territorioDeAuditoria(sesion: Sesion) {
  return territorioDe({ rol: sesion.rol, entidad: sesion.entidad?.codigo ?? null }, 'auditoria.ver')
}

function alcanzaAuditoria(sesion: Sesion, codigo: string): boolean {
  const territorio = territorioDeAuditoria(sesion)
  const tipo = codigo.length === 2 ? 'departamento' : 'municipio'
  return territorio !== null && abarca(territorio, { codigo, departamento: codigo.slice(0, 2), tipo })
}
