// What this person may do with a run now. Each act leaves its note; publishing asks first, because it cannot be undone.
import type { ActoCorrida } from '@kpt/domain/mdm'
import { VERBOS_ACTO_CORRIDA } from '@kpt/textos'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo } from '../../ui/campo.tsx'
import type { CorridaVista } from '../mdm/tipos.ts'

const QUE_PASA: Record<ActoCorrida, string> = {
  revisar: 'Queda lista para publicarse. No puede revisarla quien la pidió.',
  publicar: 'La verá cualquiera y no se retira: se corrige con otra corrida. No puede publicarla quien la pidió.',
  descartar: 'Una corrida descartada no se puede volver a usar.',
}

/** What each state waits for. */
const SIGUE: Partial<Record<CorridaVista['estado'], ActoCorrida>> = { preliminar: 'revisar', revisada: 'publicar' }

export function ActosCorrida({ corrida }: { corrida: CorridaVista }) {
  const [acto, setActo] = useState<ActoCorrida | null>(null)
  const { puede, estado } = corrida
  const sigue = SIGUE[estado]
  const espera = sigue !== undefined && !puede.includes(sigue)
  if (puede.length === 0 && !espera) return null
  return (
    <section className="pila no-imprimir" aria-label="Qué se puede hacer">
      {espera ? (
        <Aviso tono="nota">
          <p>Espera a otra persona: quien pidió una corrida no la revisa ni la publica.</p>
        </Aviso>
      ) : null}
      <p className="acciones">
        {puede.map((a) => (
          <Boton
            key={a}
            variante={a === 'descartar' ? 'normal' : 'principal'}
            aria-expanded={acto === a}
            onClick={() => setActo(acto === a ? null : a)}
          >
            {VERBOS_ACTO_CORRIDA[a]}
          </Boton>
        ))}
      </p>
      {acto && puede.includes(acto) ? (
        <Formulario key={acto} corrida={corrida} acto={acto} onHecho={() => setActo(null)} />
      ) : null}
    </section>
  )
}

type Props = { readonly corrida: CorridaVista; readonly acto: ActoCorrida; readonly onHecho: () => void }

function Formulario({ corrida, acto, onHecho }: Props) {
  const [nota, setNota] = useState('')
  const [error, setError] = useState<string>()
  const vigente = useVigente(corrida, acto)
  const hecho = useMutation({
    mutationFn: () => actuar(acto, corrida.corrida, nota, vigente),
    onSuccess: onHecho,
    onSettled: () =>
      consultas.invalidateQueries({
        predicate: ({ queryKey: [clave] }) => typeof clave === 'string' && clave.includes('/api/mdm'),
      }),
  })
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    const falta = nota.trim().length < 10 ? 'Escriba la nota, en diez letras o más' : undefined
    setError(falta)
    if (falta === undefined) hecho.mutate()
  }
  return (
    <form className="formulario" onSubmit={enviar} noValidate aria-label={VERBOS_ACTO_CORRIDA[acto]}>
      <Aviso tono="alerta">
        <p>
          {QUE_PASA[acto]}
          {acto === 'publicar' && vigente !== null ? ` Reemplaza a la corrida ${vigente}, que se conserva.` : ''}
        </p>
      </Aviso>
      {hecho.isError ? <Aviso tono="error">{hecho.error.message}</Aviso> : null}
      <CampoLargo
        id="nota"
        etiqueta={acto === 'publicar' && vigente !== null ? 'Por qué reemplaza a la publicada' : 'Nota'}
        ayuda="Quedará en la vida de la corrida"
        maxLength={500}
        value={nota}
        error={error}
        onChange={(e) => setNota(e.target.value)}
      />
      <Boton
        type="submit"
        variante={acto === 'descartar' ? 'peligro' : 'principal'}
        ocupado={hecho.isPending || vigente === undefined}
      >
        Sí, {VERBOS_ACTO_CORRIDA[acto].toLowerCase()}
      </Boton>
    </form>
  )
}

/** Run in force that it would replace, as this person sees it; undefined while it is not known. */
function useVigente({ vigencia, medicion }: CorridaVista, acto: ActoCorrida): number | null | undefined {
  const lista = useQuery({
    ...consulta('GET /api/mdm/corridas', { consulta: { vigencia, medicion, vigentes: 'si', tamano: 1 } }),
    enabled: acto === 'publicar',
  })
  if (acto !== 'publicar') return null
  return lista.data ? (lista.data.filas[0]?.corrida ?? null) : undefined
}

function actuar(acto: ActoCorrida, corrida: number, nota: string, reemplaza: number | null | undefined) {
  const params = { corrida }
  switch (acto) {
    case 'revisar':
      return api('POST /api/mdm/corridas/:corrida/revision', { params, cuerpo: { nota } })
    case 'publicar':
      return api('POST /api/mdm/corridas/:corrida/publicacion', {
        params,
        cuerpo: { nota, reemplaza: reemplaza ?? null },
      })
    case 'descartar':
      return api('POST /api/mdm/corridas/:corrida/descarte', { params, cuerpo: { nota } })
  }
}
