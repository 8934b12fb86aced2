// What is public of an entity, and the way to its plan for whoever may see it.
import { abarca, type PERMISOS, territorioDe } from '@kpt/domain/acceso'
import type { TipoEntidad } from '@kpt/domain/territorio'
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { nombreTipoEntidad } from '../../app/nombres.ts'
import { type Sesion, useSesion } from '../../app/sesion.ts'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Definiciones } from '../../ui/definiciones.tsx'

type Entidad = Respuesta<'GET /api/entidades/:entidad'>

export function FichaEntidad({ codigo }: { codigo: string }) {
  const ficha = useQuery(consulta('GET /api/entidades/:entidad', { params: { entidad: codigo } }))
  const sesion = useSesion()
  return (
    <div className="ficha">
      <Datos de={ficha} lineas={2}>
        {(entidad) => (
          <>
            <Definiciones
              lista={[
                { nombre: 'Tipo', valor: nombreTipoEntidad(entidad.tipo) },
                { nombre: 'Departamento', valor: entidad.departamentoNombre },
                { nombre: 'Código del DANE', valor: <span className="numero">{entidad.codigo}</span> },
                { nombre: 'Debe reportar', valor: entidad.obligada ? 'Sí' : 'No está obligada a reportar' },
                ...(entidad.obligada ? [{ nombre: 'Revisa sus reportes', valor: quienRevisa(entidad) }] : []),
              ]}
            />
            <p className="acciones">
              {entidad.obligada ? (
                <EnlaceBoton variante="principal" to="/entidades/$entidad/como-va" params={{ entidad: codigo }}>
                  Ver cómo va su plan
                </EnlaceBoton>
              ) : null}
              <EnlaceBoton to="/entidades/$entidad/ficha" params={{ entidad: codigo }}>
                Ver su ficha
              </EnlaceBoton>
              {entidad.tipo === 'departamento' ? null : (
                <EnlaceBoton to="/mdm/de/$entidad" params={{ entidad: codigo }}>
                  Ver su desempeño
                </EnlaceBoton>
              )}
              {sesion && puedeVer(sesion, entidad) ? (
                <>
                  <EnlaceBoton to="/entidades/$entidad" params={{ entidad: codigo }}>
                    Ver su estado
                  </EnlaceBoton>
                  <EnlaceBoton to="/entidades/$entidad/plan" params={{ entidad: codigo }}>
                    Ver su plan
                  </EnlaceBoton>
                </>
              ) : null}
            </p>
          </>
        )}
      </Datos>
    </div>
  )
}

function quienRevisa(entidad: Entidad): string {
  return entidad.revisor === 'dnp' ? 'El DNP' : `La gobernación (${entidad.departamentoNombre})`
}

/** The same table of permissions and the same reach as the server's. */
function puedeVer(sesion: Sesion, entidad: Entidad): boolean {
  const permiso: keyof typeof PERMISOS = 'plan.ver'
  const territorio = territorioDe({ rol: sesion.rol, entidad: sesion.entidad?.codigo ?? null }, permiso)
  return territorio !== null && abarca(territorio, { ...entidad, tipo: entidad.tipo as TipoEntidad })
}
