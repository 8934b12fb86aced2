// A call that was made: how, with whom, what they said.
import { MEDIOS_LLAMADA, type MedioLlamada, RESULTADOS_LLAMADA, type ResultadoLlamada } from '@kpt/domain/calendario'
import { NOMBRES_MEDIO_LLAMADA, NOMBRES_RESULTADO_LLAMADA } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { uuid7 } from '../../app/uuid7.ts'
import { CampoLargo, CampoSeleccion, CampoTexto } from '../../ui/campo.tsx'
import { PieAnotar } from '../../ui/pie-anotar.tsx'
import type { Clave } from '../tablero/tipos.ts'

type Campos = {
  readonly medio: MedioLlamada
  readonly con: string
  readonly resultado: ResultadoLlamada
  readonly nota: string
  /** Empty: today. */
  readonly el: string
}
const EN_BLANCO: Campos = { medio: 'llamada', con: '', resultado: 'enviara', nota: '', el: '' }
const RUTA = 'POST /api/entidades/:entidad/radar/:instrumento/:vigencia/:corte/llamadas'

export function AnotarLlamada({ clave, nombre }: { clave: Clave; nombre: string }) {
  const [campos, setCampos] = useState(EN_BLANCO)
  // The same until it is kept: sent again over a line that fell, it is noted once.
  const [id, setId] = useState(uuid7)
  const poner = (cambios: Partial<Campos>) => setCampos((previos) => ({ ...previos, ...cambios }))
  const anotar = useMutation({
    mutationFn: () => api(RUTA, { params: clave, cuerpo: { id, ...campos, el: campos.el || undefined } }),
    onSuccess: async () => {
      setCampos(EN_BLANCO)
      setId(uuid7())
      await consultas.invalidateQueries({
        predicate: ({ queryKey }) =>
          String(queryKey[0]).includes('/radar') ||
          String(queryKey[0]).includes('/revision/') ||
          String(queryKey[0]).includes('contactos'),
      })
    },
  })
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    if (!anotar.isPending) anotar.mutate()
  }
  return (
    <form className="llamada-nueva" onSubmit={enviar} aria-label={`Llamada hecha a ${nombre}`}>
      <div className="filtros">
        <CampoSeleccion
          etiqueta="Cómo"
          value={campos.medio}
          onChange={(e) => poner({ medio: e.target.value as MedioLlamada })}
          opciones={MEDIOS_LLAMADA.map((m) => ({ valor: m, texto: NOMBRES_MEDIO_LLAMADA[m] }))}
        />
        <CampoTexto
          etiqueta="Qué día, si no fue hoy"
          opcional
          type="date"
          value={campos.el}
          onChange={(e) => poner({ el: e.target.value })}
        />
        <CampoTexto
          etiqueta="Con quién habló"
          opcional
          maxLength={120}
          value={campos.con}
          onChange={(e) => poner({ con: e.target.value })}
        />
        <CampoSeleccion
          etiqueta="Qué dijo"
          value={campos.resultado}
          onChange={(e) => poner({ resultado: e.target.value as ResultadoLlamada })}
          opciones={RESULTADOS_LLAMADA.map((r) => ({ valor: r, texto: NOMBRES_RESULTADO_LLAMADA[r] }))}
        />
      </div>
      <CampoLargo
        etiqueta="Nota"
        opcional
        maxLength={1000}
        rows={2}
        value={campos.nota}
        onChange={(e) => poner({ nota: e.target.value })}
      />
      <PieAnotar
        acto={anotar}
        boton="Anotar la llamada"
        hecho="Quedó anotada. No se puede cambiar; si algo faltó, anote otra."
      />
    </form>
  )
}
