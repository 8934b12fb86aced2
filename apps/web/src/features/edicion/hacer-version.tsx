// From the draft to the next version of the plan, or out of it: what would change is shown before anything is done.
import { contar } from '@kpt/textos'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import type { Edicion } from './edicion.ts'

const RUTA = '/api/entidades/:entidad/plan/borradores/:desde'
type Previa = Respuesta<'GET /api/entidades/:entidad/plan/borradores/:desde/version'>
type Props = { readonly entidad: string; readonly desde: string; readonly edicion: Edicion }

export function HacerVersion(props: Props) {
  const [abierto, setAbierto] = useState<'version' | 'descarte' | null>(null)
  const [sinGuardar, setSinGuardar] = useState(false)
  // What was typed last must be in the draft before it is looked at.
  const abrir = async (cual: 'version' | 'descarte') => {
    const todo = await props.edicion.vaciar()
    setSinGuardar(!todo || props.edicion.resumen().conflictos.length > 0)
    setAbierto(cual)
  }
  const cerrar = () => setAbierto(null)
  return (
    <>
      <Boton variante="principal" onClick={() => void abrir('version')}>
        Guardar como versión
      </Boton>
      <Boton onClick={() => void abrir('descarte')}>Descartar el borrador</Boton>
      {abierto === 'version' ? <Version {...props} sinGuardar={sinGuardar} onCerrar={cerrar} /> : null}
      {abierto === 'descarte' ? <Descarte {...props} onCerrar={cerrar} /> : null}
    </>
  )
}

type PropsDialogo = Props & { readonly onCerrar: () => void }

function Version({ entidad, desde, edicion, sinGuardar, onCerrar }: PropsDialogo & { sinGuardar: boolean }) {
  const params = { entidad, desde }
  const previa = useQuery({ ...consulta(`GET ${RUTA}/version`, { params }), gcTime: 0, staleTime: 0 })
  const irAlPlan = useIrAlPlan(entidad)
  const acto = useMutation({
    mutationFn: ({ contra, ultima }: Previa) => api(`POST ${RUTA}/version`, { params, cuerpo: { contra, ultima } }),
    onSuccess: async () => {
      edicion.soltarTodo()
      await irAlPlan()
    },
  })
  const { data } = previa
  return (
    <Dialogo
      abierto
      titulo="¿Guardar el borrador como versión del plan?"
      onCerrar={onCerrar}
      acciones={
        <>
          <Boton
            variante="principal"
            ocupado={acto.isPending}
            disabled={!data || data.sinCambios || sinGuardar}
            onClick={() => data && acto.mutate(data)}
          >
            Sí, guardar la versión
          </Boton>
          <Boton onClick={onCerrar}>Seguir editando</Boton>
        </>
      }
    >
      {sinGuardar ? (
        <Aviso tono="alerta">Hay cambios sin guardar o por resolver. Resuélvalos antes de hacer la versión.</Aviso>
      ) : null}
      <Datos de={previa}>{(d) => <Diferencia previa={d} />}</Datos>
      {acto.isError ? <Aviso tono="error">{acto.error.message}</Aviso> : null}
    </Dialogo>
  )
}

const CABEN = 8

function Diferencia({ previa }: { previa: Previa }) {
  const { agrega, cambia, retira, partes, ordena, bloquean, avisan } = previa
  if (previa.sinCambios) return <p>El borrador está igual que el plan: no hay nada que guardar.</p>
  const listas = [
    ['Agrega', agrega],
    ['Cambia', cambia],
    ['Retira', retira],
  ] as const
  return (
    <div className="pila">
      <p>
        El plan quedará con {contar(previa.metas, 'meta', 'metas')}.
        {partes.length > 0 ? ' También cambian su nombre, su estructura o sus listas.' : ''}
        {ordena ? ' Las metas van en otro orden.' : ''}
      </p>
      {listas.map(([verbo, metas]) =>
        metas.length === 0 ? null : (
          <details key={verbo}>
            <summary>
              {verbo} {contar(metas.length, 'meta', 'metas')}
            </summary>
            <ul>
              {metas.slice(0, CABEN).map((meta, i) => (
                <li key={meta.numero ?? i}>{meta.personalizacion || '(sin texto)'}</li>
              ))}
              {metas.length > CABEN ? <li>y {contar(metas.length - CABEN, 'meta más', 'metas más')}</li> : null}
            </ul>
          </details>
        ),
      )}
      <p>
        {bloquean === 0
          ? 'Ningún hallazgo impide finalizar el Plan Indicativo.'
          : `${contar(bloquean, 'hallazgo impide', 'hallazgos impiden')} finalizar el Plan Indicativo; la versión se guarda así.`}
        {avisan > 0 ? ` Hay ${contar(avisan, 'aviso', 'avisos')} más.` : ''}
      </p>
    </div>
  )
}

function Descarte({ entidad, desde, edicion, onCerrar }: PropsDialogo) {
  const irAlPlan = useIrAlPlan(entidad)
  const acto = useMutation({
    mutationFn: async () => {
      const params = { entidad, desde }
      const { ultima } = await api(`GET ${RUTA}`, { params })
      return await api(`POST ${RUTA}/descarte`, { params, cuerpo: { ultima } })
    },
    onSuccess: async () => {
      edicion.soltarTodo()
      await irAlPlan()
    },
  })
  return (
    <Dialogo
      abierto
      titulo="¿Descartar todo el borrador?"
      onCerrar={onCerrar}
      acciones={
        <>
          <Boton onClick={onCerrar}>No, seguir editando</Boton>
          <Boton variante="peligro" ocupado={acto.isPending} onClick={() => acto.mutate()}>
            Sí, descartarlo
          </Boton>
        </>
      }
    >
      <p>El plan queda como estaba antes de empezar a editarlo. Esto no se puede deshacer.</p>
      {acto.isError ? <Aviso tono="error">{acto.error.message}</Aviso> : null}
    </Dialogo>
  )
}

function useIrAlPlan(entidad: string) {
  const navegar = useNavigate()
  return async () => {
    await navegar({ to: '/entidades/$entidad/plan', params: { entidad } })
    await consultas.invalidateQueries()
  }
}
