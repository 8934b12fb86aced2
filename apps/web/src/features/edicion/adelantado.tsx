// A draft that another version of the plan overtook: go on over that version with what was written, or look at what changed. Nothing written is lost.
import { contar } from '@kpt/textos'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import type { Edicion } from './edicion.ts'
import { useNombrarCelda } from './nombrar-celda.ts'

const RUTA = '/api/entidades/:entidad/plan/borradores/:desde/puesta-al-dia'
type Puesta = Respuesta<'GET /api/entidades/:entidad/plan/borradores/:desde/puesta-al-dia'>
type Choque = Puesta['choques'][number]
type Props = { readonly entidad: string; readonly desde: string; readonly edicion: Edicion }

export function Adelantado({ entidad, desde, edicion }: Props) {
  const { contra, actual } = edicion.lectura()
  const [abierto, setAbierto] = useState(false)
  const [sinGuardar, setSinGuardar] = useState(false)
  const abrir = async () => {
    const todo = await edicion.vaciar()
    setSinGuardar(!todo || edicion.resumen().conflictos.length > 0)
    setAbierto(true)
  }
  return (
    <Aviso tono="alerta" titulo={`El plan ya va en la versión ${actual}`}>
      <p>
        Este borrador empezó sobre la versión {contra}. Lo que escribió está guardado: puede seguir con ello sobre la
        versión {actual}.{' '}
        {contra === 0 ? null : (
          <Link
            to="/entidades/$entidad/plan"
            params={{ entidad }}
            search={{ seccion: 'versiones', antes: String(contra), despues: String(actual) }}
          >
            Comparar las dos versiones
          </Link>
        )}
      </p>
      <div className="acciones">
        <Boton variante="principal" onClick={() => void abrir()}>
          Seguir sobre la versión {actual}
        </Boton>
      </div>
      {abierto ? <PonerAlDia {...{ entidad, desde, edicion, sinGuardar }} onCerrar={() => setAbierto(false)} /> : null}
    </Aviso>
  )
}

type PropsDialogo = Props & { readonly sinGuardar: boolean; readonly onCerrar: () => void }

function PonerAlDia({ entidad, desde, edicion, sinGuardar, onCerrar }: PropsDialogo) {
  const params = { entidad, desde }
  const previa = useQuery({ ...consulta(`GET ${RUTA}`, { params }), gcTime: 0, staleTime: 0 })
  const [cedidas, setCedidas] = useState<ReadonlySet<string>>(new Set())
  const acto = useMutation({
    mutationFn: async ({ actual, ultima, choques }: Puesta) => {
      const suyas = choques.filter((c) => cedidas.has(claveDe(c))).map(({ fila, celda }) => ({ fila, celda }))
      await api(`POST ${RUTA}`, { params, cuerpo: { actual, ultima, cedidas: suyas } })
      await edicion.releer()
    },
    onSuccess: onCerrar,
  })
  const ceder = (choque: Choque, cede: boolean) => {
    const nuevas = new Set(cedidas)
    if (cede) nuevas.add(claveDe(choque))
    else nuevas.delete(claveDe(choque))
    setCedidas(nuevas)
  }
  const { data } = previa
  return (
    <Dialogo
      abierto
      titulo={data ? `¿Seguir el borrador sobre la versión ${data.actual}?` : '¿Seguir sobre la otra versión?'}
      onCerrar={onCerrar}
      acciones={
        <>
          <Boton
            variante="principal"
            ocupado={acto.isPending}
            disabled={!data || sinGuardar}
            onClick={() => data && acto.mutate(data)}
          >
            Sí, seguir sobre ella
          </Boton>
          <Boton onClick={onCerrar}>Ahora no</Boton>
        </>
      }
    >
      {sinGuardar ? (
        <Aviso tono="alerta">Hay cambios sin guardar o por resolver. Resuélvalos antes de seguir.</Aviso>
      ) : null}
      <Datos de={previa}>{(d) => <Choques puesta={d} cedidas={cedidas} onCeder={ceder} />}</Datos>
      {acto.isError ? <Aviso tono="error">{acto.error.message}</Aviso> : null}
    </Dialogo>
  )
}

const CABEN = 50

type PropsChoques = {
  readonly puesta: Puesta
  readonly cedidas: ReadonlySet<string>
  readonly onCeder: (choque: Choque, cede: boolean) => void
}

function Choques({ puesta: { celdas, choques, actual }, cedidas, onCeder }: PropsChoques) {
  const { donde, valor } = useNombrarCelda()
  return (
    <div className="pila">
      <p>
        {contar(celdas, 'cambio suyo se aplica', 'cambios suyos se aplican')} sobre la versión {actual} sin chocar con
        nada.{' '}
        {choques.length === 0
          ? null
          : `${contar(choques.length, 'dato lo cambiaron', 'datos los cambiaron')} el borrador y la versión ${actual}: queda lo del borrador, salvo que usted escoja lo otro.`}
      </p>
      {choques.slice(0, CABEN).map((choque) => (
        <fieldset key={claveDe(choque)} className="edicion__choque">
          <legend>{donde(choque.fila, choque.celda)}</legend>
          {([false, true] as const).map((cede) => (
            <label key={String(cede)}>
              <input
                type="radio"
                name={claveDe(choque)}
                checked={cedidas.has(claveDe(choque)) === cede}
                onChange={() => onCeder(choque, cede)}
              />{' '}
              {cede ? `La versión ${actual}` : 'El borrador'}: {dicho(choque, cede ? choque.suyo : choque.mio, valor)}
            </label>
          ))}
        </fieldset>
      ))}
      {choques.length > CABEN ? (
        <p>
          Y {contar(choques.length - CABEN, 'dato más', 'datos más')}, en que queda lo del borrador. Podrá cambiarlo en
          la tabla.
        </p>
      ) : null}
    </div>
  )
}

function dicho(
  { celda }: Choque,
  valor: string | null,
  decir: (celda: string, valor: string | null) => string,
): string {
  if (celda === 'existe') return valor === null ? 'la retira del plan' : 'la deja en el plan'
  return `«${decir(celda, valor)}»`
}

function claveDe({ fila, celda }: Choque): string {
  return `${fila}/${celda}`
}
