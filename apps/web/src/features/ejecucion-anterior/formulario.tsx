// What is pasted, why and from which document; what was read of it is seen before it is loaded.
import { LARGO_RAZON_EJECUCION, LARGO_SOPORTE_EJECUCION } from '@kpt/domain/seguimiento'
import { contar } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo, CampoTexto } from '../../ui/campo.tsx'
import { type ErrorCampo, ResumenErrores } from '../../ui/resumen-errores.tsx'
import type { DeVigencia } from './consulta.ts'
import { type Leido, leerPegado, listaParaLlenar } from './leer.ts'
import { VistaPrevia } from './vista-previa.tsx'

type Props = { readonly entidad: string; readonly vigencia: number; readonly de: DeVigencia }
type Escrito = { readonly texto: string; readonly razon: string; readonly soporte: string }
const EN_BLANCO: Escrito = { texto: '', razon: '', soporte: '' }

export function Formulario({ entidad, vigencia, de }: Props) {
  const [escrito, setEscrito] = useState(EN_BLANCO)
  const [intentado, setIntentado] = useState(false)
  const leido = escrito.texto.trim() === '' ? null : leerPegado(escrito.texto, de.metas)
  const errores = erroresDe(escrito, leido)
  const vistos = intentado ? errores : []
  const poner = (cambio: Partial<Escrito>) => setEscrito((previo) => ({ ...previo, ...cambio }))
  const cargar = useCarga({ entidad, vigencia, de }, () => {
    setEscrito(EN_BLANCO)
    setIntentado(false)
  })
  const cifras = cifrasDe(leido)
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    setIntentado(true)
    if (errores.length === 0) cargar.mutate({ razon: escrito.razon, soporte: escrito.soporte, metas: cifras })
  }
  const cuanto = cifras.length > 0 ? contar(cifras.length, 'cifra', 'cifras') : null
  return (
    <form className="formulario" onSubmit={enviar} noValidate aria-label={`Cargar lo ejecutado en ${vigencia}`}>
      <ResumenErrores errores={vistos} />
      {cargar.isError ? <Aviso tono="error">{cargar.error.message}</Aviso> : null}
      {cargar.isSuccess && escrito === EN_BLANCO ? (
        <Aviso tono="bien" vivo>
          <p>
            Quedó la versión {cargar.data.version}, con {contar(cargar.data.metas, 'cifra', 'cifras')}.
          </p>
        </Aviso>
      ) : null}
      <Pegar {...{ vigencia, de, escrito, poner }} errores={vistos} />
      {leido ? <VistaPrevia leido={leido} /> : null}
      <Origen {...{ escrito, poner }} errores={vistos} />
      <p className="acciones">
        <Boton type="submit" variante="principal" ocupado={cargar.isPending}>
          {cuanto ? `Cargar ${cuanto} de ${vigencia}` : `Cargar lo ejecutado en ${vigencia}`}
        </Boton>
      </p>
    </form>
  )
}

type Nueva = { readonly razon: string; readonly soporte: string; readonly metas: ReturnType<typeof cifrasDe> }

function useCarga({ entidad, vigencia, de }: Props, alQuedar: () => void) {
  return useMutation({
    mutationFn: (nueva: Nueva) =>
      api('POST /api/entidades/:entidad/ejecucion-anterior/:vigencia', {
        params: { entidad, vigencia: String(vigencia) },
        cuerpo: { sobre: de.version, ...nueva },
      }),
    onSuccess: async () => {
      alQuedar()
      await consultas.invalidateQueries()
    },
  })
}

type PropsCampos = {
  readonly escrito: Escrito
  readonly poner: (cambio: Partial<Escrito>) => void
  readonly errores: readonly ErrorCampo[]
}

function Pegar({ vigencia, de, escrito, poner, errores }: PropsCampos & Pick<Props, 'vigencia' | 'de'>) {
  return (
    <>
      <CampoLargo
        id="pegado"
        etiqueta={`Metas y lo ejecutado en ${vigencia}`}
        ayuda="Copie en su hoja de cálculo dos columnas, el número de la meta (o su código SisPT) y lo ejecutado en el año, y péguelas aquí. También sirve la sola columna de cifras, completa y en el orden del plan. Lo que deje en blanco queda sin dato."
        rows={8}
        spellCheck={false}
        error={fraseDe(errores, 'pegado')}
        value={escrito.texto}
        onChange={(e) => poner({ texto: e.target.value })}
      />
      <p className="acciones">
        <Boton onClick={() => poner({ texto: listaParaLlenar(de.metas, vigencia) })}>
          Poner la lista de metas para llenarla
        </Boton>
        {de.version > 0 ? (
          <span className="menor tenue">
            Lo que cargue reemplaza completa la versión {de.version}, que se conserva.
          </span>
        ) : null}
      </p>
    </>
  )
}

function Origen({ escrito, poner, errores }: PropsCampos) {
  return (
    <>
      <CampoTexto
        id="razon"
        etiqueta="Razón o acto"
        ayuda="Por qué se carga. Por ejemplo: en esos años el seguimiento se llevó por fuera de KPT."
        ancho="todo"
        maxLength={LARGO_RAZON_EJECUCION}
        value={escrito.razon}
        error={fraseDe(errores, 'razon')}
        onChange={(e) => poner({ razon: e.target.value })}
      />
      <CampoTexto
        id="soporte"
        etiqueta="Documento de origen"
        ayuda="De dónde salen las cifras: nombre del documento, fecha y dónde se consulta."
        ancho="todo"
        maxLength={LARGO_SOPORTE_EJECUCION}
        value={escrito.soporte}
        error={fraseDe(errores, 'soporte')}
        onChange={(e) => poner({ soporte: e.target.value })}
      />
    </>
  )
}

function fraseDe(errores: readonly ErrorCampo[], campo: string): string | undefined {
  return errores.find((e) => e.campo === campo)?.frase
}

function cifrasDe(leido: Leido | null) {
  return (leido?.filas ?? []).flatMap(({ meta, valor, error }) =>
    meta && valor !== null && error === null ? [{ meta: meta.meta, ejecutado: valor }] : [],
  )
}

function erroresDe({ razon, soporte }: Escrito, leido: Leido | null): ErrorCampo[] {
  const malas = leido?.filas.filter((f) => f.error !== null).length ?? 0
  const pegado = leido?.falla ?? (malas > 0 ? `Corrija ${contar(malas, 'fila', 'filas')} de lo que pegó.` : null)
  const sinCifras = cifrasDe(leido).length === 0 ? 'Pegue al menos una cifra.' : null
  const frases = [
    { campo: 'pegado', frase: pegado ?? sinCifras },
    { campo: 'razon', frase: razon.trim() === '' ? 'Escriba la razón o el acto.' : null },
    { campo: 'soporte', frase: soporte.trim() === '' ? 'Escriba de qué documento salen las cifras.' : null },
  ]
  return frases.flatMap(({ campo, frase }) => (frase ? [{ campo, frase }] : []))
}
